import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  'cli.progress.start': 'Verificando como os e-mails saem deste computador…',
  'cli.progress.resolve': 'Procurando {host}…',
  'cli.progress.connect': 'Batendo à porta {port} de {host}…',
  'cli.progress.waiting': 'A porta {port} de {host} está aberta. Esperando o servidor falar…',
  'cli.progress.talking': 'Conversando com {host} na porta {port}…',
  'cli.progress.done': 'Pronto em {seconds, number, ::.0} s.',

  'cli.door.open': 'Porta {port} em {host}: aberta',
  'cli.door.closed': 'Porta {port} em {host}: {failure}',
  'cli.door.not-tried': 'Porta {port} em {host}: não testada',

  'cli.state.open': 'Aberta.',
  'cli.state.partly': 'Aberta por um caminho, fechada pelo outro (IPv4 e IPv6).',
  'cli.state.waiting': 'Aberta, mas o servidor ainda não falou.',
  'cli.state.not-tried': 'Não testada.',

  'cli.heading.do': 'O que fazer',
  'cli.heading.facts': 'Fatos sobre a rede',
  'cli.heading.attempts': 'Todas as tentativas',
  'cli.heading.also': 'Também notamos',
  'cli.heading.doors': 'As portas que testamos',

  'cli.still-listening': 'Alguns servidores demoram a falar. Ainda estamos ouvindo…',
  'cli.late-answer':
    '{host} falou agora na porta {port}, depois de {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'cli.cancelled': 'Parado. O que sabemos até agora:',
  'cli.cancelled-early': 'Parado antes de sabermos algo.',
  'cli.deadline': 'O tempo acabou, e algumas portas não foram testadas até o fim.',
  'cli.unknown-isp':
    'Não conhecemos seu provedor de internet e não podemos dizer o nome dele. Use --isp para nos dizer.',
  'cli.name-the-server':
    'Não conseguimos descobrir o servidor de e-mail de {names}. Indique-o: --server smtp.example.org',
  'cli.foreign-network': 'Parece que você está em outra rede, e não na de {isp}.',

  'cli.usage.bad-server':
    '“{value}” não é um servidor. Escreva um nome como smtp.example.org ou smtp.example.org:587.',
  'cli.usage.bad-port': '“{value}” não é uma porta. Escreva um número de 1 a 65535.',
  'cli.usage.bad-email': '“{value}” não é um endereço de e-mail. Escreva um como eu@example.org.',
  'cli.usage.bad-connection': '“{value}” não é um tipo de linha que conhecemos. Use um destes: {allowed}.',
  'cli.usage.bad-language': 'Não temos palavras em “{value}”. Use um destes idiomas: {allowed}.',
  'cli.usage.see-help': 'Para ver a ajuda, digite: postern {command} --help',

  'cli.profile.unknown-id': 'Não temos arquivo para o provedor “{value}”. Temos estes: {allowed}.',
  'cli.profile.not-readable': 'Não dá para ler o arquivo {file} ({detail}).',
  'cli.profile.too-large':
    'O arquivo {file} é grande demais para ser o de um provedor. O máximo é {most} bytes.',
  'cli.profile.not-json': 'O arquivo {file} não é JSON: {detail}',
  'cli.profile.invalid':
    'O arquivo {file} tem {count, plural, one {# coisa} many {# coisas} other {# coisas}} para corrigir:',
  'cli.profile.problem': '{path}: {problem}',
  'cli.profile.problem-allowed': '{path}: {problem} (permitido: {allowed})',
  'cli.profile.fine': 'O arquivo {file} está em ordem: {isp}.',
  'cli.profile.remarks':
    'Está em ordem, mas veja {count, plural, one {isto} many {estas # coisas} other {estas # coisas}}:',

  'cli.explain.nothing':
    'Não conhecemos este texto. Leia de novo com todos os números, como 0x800CCC0E ou 550. Ou digite “postern check”, e nós mesmos olhamos.',
  'cli.explain.empty':
    'Diga o que seu programa de e-mail mostra. Por exemplo: postern explain "Erro de soquete: 10060"',
  'cli.explain.heading.meaning': 'O que significa',
  'cli.explain.heading.do': 'O que fazer',
  'cli.explain.heading.also': 'O texto também diz',
  'cli.explain.matched': 'Reconhecido por: {match}',
  'cli.explain.port': 'O texto fala da porta {port}.',
  'cli.explain.check-now': 'Para ter certeza, digite: postern check',

  'cli.serve.address': 'Abra este endereço no seu navegador. Ele vale uma só vez: {url}',
  'cli.serve.opening':
    'Seu navegador abre agora. Se não abrir, use este endereço. Ele vale uma só vez: {url}',
  'cli.serve.ends': 'Para terminar, aperte Ctrl-C, ou feche a página e espere dois minutos.',
  'cli.serve.not-built': 'A janela ainda não foi construída. Digite “npm start” uma vez.',
  'cli.serve.no-port': 'O Postern não pode ter a porta {port} deste computador ({detail}).',
  'cli.window-fails': 'A janela do Postern para toda hora. Por favor, abra o Postern de novo.',
};
