import type { Like } from '../catalogue.ts';
import type { cliChanges as english } from '../en/cli-changes.ts';

export const cliChanges: Like<typeof english> = {
  'cli.accounts.mode.direct': 'pode ser mudada com o programa fechado',
  'cli.accounts.mode.live': 'pode ser mudada a qualquer hora',
  'cli.accounts.mode.opt-in': 'pode ser mudada com a sua permissão: o fabricante não prevê isso',
  'cli.accounts.mode.guided': 'é mudada à mão, passo a passo',
  'cli.accounts.mode.explain': 'não é mudada',
  'cli.accounts.running': 'aberto agora',
  'cli.accounts.sends': 'envia por {place}',
  'cli.fix.usage':
    'Diga o que fazer: --to HOST:PORTA:CIFRA, ou --next N para um passo da última verificação.',
  'cli.fix.which': 'Indique uma conta, ou use --all. “postern accounts” mostra todas.',
  'cli.fix.bad-target':
    '“{value}” não é um destino. Escreva por exemplo smtp.example.org:587:starttls (ou tls, ou none).',
  'cli.fix.several': '“{value}” indica mais de uma conta. Use uma destas: {allowed}',
  'cli.fix.no-check': 'Não há verificação anterior. Execute antes “postern check”.',
  'cli.fix.step.no-such-step': 'A última verificação não tem o passo {value}.',
  'cli.fix.step.not-a-change': 'O passo {value} da última verificação não muda nenhum programa.',
  'cli.fix.step.not-for-this-account': 'O passo {value} da última verificação não é para esta conta.',
  'cli.fix.nothing': 'Nenhuma conta aqui precisa deste passo.',
  'cli.fix.undo': 'Para desfazer: postern undo {command}',
  'cli.fix.unseen': 'Não conseguimos ver por onde este programa envia. Se o e-mail dele não sai, mude à mão:',
  'cli.fix.then': 'Quando tiver feito isso, verifique de novo: {command}',
  'cli.fix.not-here':
    '{product} não foi encontrado neste computador. Para ver os passos à mão, digite: postern steps {command}',
  'cli.steps.heading': 'Programas de e-mail, e os nomes deles aqui',
  'cli.steps.how': 'Para ver os passos de um deles, digite: postern steps {command}',
  'cli.steps.usage':
    'Diga por onde ele deve enviar: --to HOST:PORTA:CIFRA, --next N para um passo da última verificação, ou --code CÓDIGO para um código de suporte.',
  'cli.steps.which': 'Indique um programa de e-mail. “postern steps” mostra todos.',
  'cli.steps.unknown': 'Não conhecemos nenhum programa de e-mail “{value}”. “postern steps” mostra todos.',
  'cli.steps.near': 'Não conhecemos nenhum programa de e-mail “{value}”. Você quis dizer “{suggestion}”?',
  'cli.steps.several': '“{value}” pode ser mais de um programa. Use um destes: {allowed}',
  'cli.steps.bad-account':
    '“{value}” não é nem um endereço de e-mail nem um servidor. Escreva por exemplo eu@example.org ou smtp.example.org.',
  'cli.steps.no-change': 'Por este código de suporte, não há nada a mudar no programa de e-mail.',
  'cli.fix.proved': '{host} responde na porta {port} e aceita e-mail.',
  'cli.fix.not-proved': 'Mas {host} não nos atendeu na porta {port}: {failure}',
  'cli.fix.test.dry-run': '--test-send envia uma mensagem depois de uma mudança. Não combina com --dry-run.',
  'cli.fix.test.one-password':
    '{command} passa uma só senha para --test-send, para uma só conta. Não combina com --all.',
  'cli.fix.test.no-terminal':
    'Não há ninguém aqui a quem pedir a senha. Passe-a com {command}, ou tire --test-send. Nada foi mudado.',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {Nenhuma mensagem de teste foi enviada: esta conta entra por uma página, e só o próprio programa dela sabe fazer isso.} no_address {Nenhuma mensagem de teste foi enviada: esta conta não tem endereço próprio.} other {Nenhuma mensagem de teste foi enviada: nenhuma senha foi dada.}}',
  'cli.undo.nothing': 'Não há nenhuma mudança para desfazer.',
  'cli.changes.conflict': '{path}, {value}: gravamos {first}, agora está {second}',
};
