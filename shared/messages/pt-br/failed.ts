import type { Like } from '../catalogue.ts';
import type { failed as english } from '../en/failed.ts';

export const failed: Like<typeof english> = {
  'window.loading': 'O Postern está abrindo…',
  'window.failed.title': 'Não funcionou',
  'window.failed.again': 'Tentar de novo',
  'window.failed.bad-argument': 'Algo que você digitou não serve. Por favor, confira.',
  'window.failed.not-allowed': 'Isto não é permitido aqui.',
  'window.failed.too-many': 'Coisas demais foram pedidas de uma vez. Espere um pouco e tente de novo.',
  'window.failed.too-large': 'Foi demais de uma vez.',
  'window.failed.unknown-isp': 'Não temos arquivo para este provedor de internet.',
  'window.failed.not-saved':
    'Não deu para guardar sua escolha ({detail}). Ela vale até você fechar o Postern.',
  'window.failed.disconnected':
    'A outra metade do Postern não responde. Feche esta janela e abra o Postern de novo.',
  'window.failed.could-not-run': 'A verificação não pôde rodar ({detail}).',
  'window.failed.fault': 'Há um defeito no Postern ({code}). Abri-lo de novo pode ajudar.',
};
