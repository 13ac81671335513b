import type { Like } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Like<typeof english> = {
  'change.place': '{host}, porta {port} ({securityLabel})',
  'change.unknown-place': 'não se sabe',
  'change.status.absent': 'Não há nada com esse nome.',
  'change.status.already-right': 'Já envia assim. Nada foi mudado.',
  'change.status.would-change': 'Isto é o que mudaria. Nada foi gravado.',
  'change.status.changed': 'Mudado.',
  'change.status.undone': 'Desfeito. Envia como antes.',
  'change.status.conflict': 'Estes ajustes foram mudados à mão depois. Nós os deixamos como estão.',
  'change.status.changed-since-preview':
    'Os ajustes já não são os que mostramos. Nada foi mudado: olhe de novo.',
  'change.status.client-running': '{product} está aberto. Feche-o primeiro. Nada foi mudado.',
  'change.status.failed': 'Nada foi mudado.',
  'change.problem.no-such-account': 'Não há essa conta aqui.',
  'change.problem.no-such-change': 'Não há essa mudança.',
  'change.problem.not-movable': 'Esta conta não pode ser movida.',
  'change.problem.by-hand': 'Este programa é mudado à mão, passo a passo.',
  'change.problem.needs-consent':
    'O fabricante deste programa não prevê esta mudança. É preciso a sua permissão.',
  'change.problem.client-running': 'O programa de e-mail está aberto.',
  'change.problem.not-readable': 'Os ajustes não podem ser lidos.',
  'change.problem.not-writable': 'Os ajustes não podem ser gravados.',
  'change.problem.disk-full': 'O disco está cheio.',
  'change.problem.unexpected-shape': 'Não entendemos os ajustes, por isso não mexemos neles.',
  'change.problem.changed-since-preview': 'Os ajustes mudaram nesse meio-tempo.',
  'change.problem.changed-by-hand': 'Os ajustes foram mudados à mão.',
  'change.problem.busy': 'O Postern já está mudando algo. Tente de novo daqui a pouco.',
  'change.problem.not-kept': 'O programa não guardou o que gravamos. Voltamos aos ajustes de antes.',
  'change.problem.not-allowed':
    'O sistema não nos deixa falar com o programa de e-mail. Você pode permitir isso nos ajustes de privacidade.',
  'change.problem.unknown': 'Falhou algo que não prevíamos.',
  'change.asks-password': 'O programa vai pedir a senha uma vez, porque o servidor tem outro nome.',
  'change.needs-restart': 'Abra o programa de novo para que a mudança valha.',
  'change.also-moves':
    '{count, plural, one {Outra conta usa} many {Outras # contas usam} other {Outras # contas usam}} o mesmo servidor e vai junto: {names}',
  'change.limit.oauth':
    'A entrada é feita no navegador. Nenhum outro servidor aceita isso, então a conta fica no seu.',
  'change.limit.not-smtp': 'Os servidores do fabricante enviam o e-mail; uma porta fechada não importa.',
  'change.limit.mail-command': 'Entrega o e-mail a outro programa: {command}',
  'change.limit.managed': 'Os ajustes são feitos em outro lugar: {path}',
  'change.limit.ambiguous': 'O mesmo ajuste está em mais de um lugar: {path}',
  'change.limit.retired': 'O fabricante encerrou este programa. Ele já não envia.',
  'change.limit.closed-format': 'Os ajustes não podem ser mudados por fora. Mostramos os passos.',
  'change.limit.security-not-offered':
    'Este programa cifra de outro modo na porta {port}; não pode usar este servidor.',
  'change.remark.not-readable': '{product}: {path} não pode ser lido ({detail}).',
  'change.remark.not-permitted': '{product}: não temos permissão para ver {path} ({detail}).',
  'change.remark.too-large': '{product}: {path} é grande demais para um arquivo de ajustes.',
  'change.remark.unexpected-shape': '{product}: não entendemos {path} ({detail}), por isso não mexemos nele.',
  'change.remark.unknown-version':
    '{product}: {path} é de uma versão que não conhecemos ({detail}), por isso não mexemos nele.',
  'change.remark.not-running': '{product}: só mostra os ajustes quando está aberto. Abra-o e olhe de novo.',
  'cli.accounts.none': 'Não encontramos nenhuma conta de e-mail neste computador.',
  'cli.fix.from-to': 'De {first} para {second}',
  'cli.changes.none': 'O Postern não mudou nada aqui.',
  'cli.changes.state.changed': 'mudado',
  'cli.changes.state.undone': 'desfeito',
  'cli.changes.state.interrupted': 'interrompido',
  'cli.changes.state.rolled-back': 'reposto',
};
