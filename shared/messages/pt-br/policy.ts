import type { Like } from '../catalogue.ts';
import type { policy as english } from '../en/policy.ts';

export const policy: Like<typeof english> = {
  'policy.title': 'As regras da {isp}',
  'policy.lead': 'Elas dizem o que a {isp} fecha, o que ainda funciona e a quem perguntar.',
  'policy.built-in': 'Elas vieram com este programa.',
  'policy.looked-through':
    'A {isp} revisou essas regras {count, plural, =0 {hoje} one {há # dia} many {há # dias} other {há # dias}}.',
  'policy.taken':
    '{count, plural, =0 {Elas são de hoje.} one {Elas têm # dia.} many {Elas têm # dias.} other {Elas têm # dias.}}',
  'policy.overdue': 'Elas já venceram. Procure regras mais novas.',
  'policy.look': 'Procurar regras mais novas',
  'policy.look.where': 'Isso pergunta a {host}. Nada seu é enviado.',
  'policy.looking': 'Procurando regras mais novas…',
  'policy.file': 'Usar regras mais novas de um arquivo',
  'policy.file.hint': 'Talvez a {isp} tenha enviado a você um arquivo com elas.',
  'policy.fixed': 'Regras novas vêm com um programa novo.',
  'policy.new': 'As regras mais novas já estão valendo.',
  'policy.refused': 'Estas regras não foram aceitas. {detail} As antigas continuam valendo.',
  'policy.fault.no-keys': 'Este programa não aceita regras novas.',
  'policy.fault.not-a-policy': 'Não há regras aqui, ou só uma parte delas.',
  'policy.fault.wrong-key': 'Outra pessoa assinou essas regras.',
  'policy.fault.bad-signature': 'Elas foram mudadas depois de assinadas.',
  'policy.fault.other-isp': 'São as regras de outro provedor.',
  'policy.fault.not-newer': 'Elas não são mais novas do que as que você tem.',
  'policy.fault.expired': 'Elas já venceram.',
  'policy.fault.from-the-future':
    'Elas são de um dia que ainda não chegou. O relógio deste computador está certo?',
  'policy.fault.not-valid': 'Há algo que não está certo nelas.',
  'policy.fault.too-large': 'O arquivo é grande demais para ter só regras.',
  'policy.fault.insecure-address': 'O endereço não começa com https.',
  'policy.fault.not-readable': 'Não é possível ler o arquivo.',
  'policy.fault.not-fetched': 'A página da web não deu nenhuma. Você está conectado?',
  'policy.fault.not-written': 'Não foi possível guardar as regras neste computador.',
};
