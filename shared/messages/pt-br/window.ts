import type { Like } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: Like<typeof english> = {
  'window.page-title': '{title} – Postern',
  'window.skip': 'Ir para a parte principal',
  'window.nav': 'Páginas',
  'window.nav.home': 'Verificar',
  'window.nav.about': 'O que é isto?',
  'window.nav.practice': 'Treino',
  'window.nav.settings': 'Configurações',
  'window.back': 'Voltar',
  'window.copy': 'Copiar',
  'window.copy.what': 'Copiar {value}',
  'window.save.saved': 'Foi salvo.',
  'window.save.failed': 'Não foi possível salvar ({detail}).',
  'window.save.by-page': 'Está nos seus downloads: {file}',
  'window.copied': 'Copiado.',
  'window.copy.failed': 'Não deu para copiar. Por favor, selecione e copie à mão.',
  'window.link.failed': 'Não deu para abrir a página. O endereço dela é {url}',
  'window.new-page': 'abre no seu navegador',

  'window.start.title': 'Seus e-mails não saem?',
  'window.start.text':
    'Descobrimos o motivo e mostramos a saída. Leva alguns segundos. Não enviamos nenhum e-mail nem pedimos nenhuma senha.',
  'window.start.email': 'Seu endereço de e-mail',
  'window.start.email.hint': 'Por exemplo, eu@example.org. Você pode deixar vazio.',
  'window.start.server': 'Seu servidor de envio',
  'window.start.server.hint':
    'Está nas configurações do seu programa de e-mail, por exemplo, smtp.example.org. Você pode deixar vazio.',
  'window.start.connection': 'Como este computador está ligado a {isp}?',
  'window.start.connection.unknown': 'Não sei',
  'window.start.check': 'Verificar meu envio de e-mails',
  'window.start.isp-unknown': 'Ainda não conhecemos seu provedor de internet.',
  'window.start.isp-choose': 'Escolha seu provedor de internet',

  'window.connection.dial-up': 'Um modem que disca um número de telefone',
  'window.connection.dsl': 'Um aparelho na linha telefônica (DSL)',
  'window.connection.cable': 'Um aparelho no cabo da TV',
  'window.connection.fibre': 'Fibra',
  'window.connection.wireless': 'Por rádio, com uma antena na casa',
  'window.connection.mobile': 'A rede de celular',
  'window.connection.satellite': 'Uma antena que aponta para um satélite',
  'window.connection.hotspot': 'O Wi-Fi de um café, hotel ou trem',
  'window.connection.leased-line': 'Uma linha dedicada',
  'window.connection.business': 'Uma linha empresarial',
  'window.connection.vpn': 'Uma VPN',
  'window.connection.unknown': 'De outro jeito',

  'window.checking.title': 'Estamos testando as portas',
  'window.checking.text': 'Batemos em cada porta dos servidores de e-mail e esperamos uma resposta.',
  'window.checking.tries': '{count} de {most} tentativas feitas.',
  'window.checking.time': '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}} até agora',
  'window.checking.useful': 'Boa notícia: a porta {port} de {host} está aberta.',
  'window.checking.stop': 'Parar',

  'window.path': 'O caminho dos seus e-mails',
  'window.path.computer': 'Este computador',
  'window.path.router': 'Seu roteador',
  'window.path.provider': 'Seu provedor de e-mail',
  'window.path.others': 'Outros provedores de e-mail',
  'window.path.door':
    '{state, select,' +
    ' open {A porta {port} está aberta.}' +
    ' partly {A porta {port} só está aberta por um dos dois caminhos.}' +
    ' trying {Batendo à porta {port}…}' +
    ' waiting {A porta {port} está aberta. O servidor ainda não falou.}' +
    ' shut {A porta {port} não nos deixa passar.}' +
    ' shut_at {A porta {port} está fechada. O bloqueio fica aqui: {place}.}' +
    ' other {A porta {port} não foi testada.}}',

  'window.result.next': 'O que fazer agora',
  'window.result.others': 'Se isso não ajudar',
  'window.result.again': 'Verificar de novo',
  'window.result.new': 'Verificar outro endereço',
  'window.result.why': 'Por que achamos isso?',
  'window.result.why.text': 'Vimos isto:',
  'window.result.why.nothing': 'Não há nada para mostrar: nada foi testado até o fim.',
  'window.result.details': 'Mostrar detalhes',
  'window.result.help-desk': 'Leia isto para o atendimento',
  'window.result.also': 'Também notamos',
  'window.result.report': 'Fazer um relatório',
  'window.error': 'Que mensagem aparece?',
  'window.result.unknown-isp': 'Não conhecemos seu provedor de internet e não podemos dizer o nome dele.',
  'window.result.changed': 'Um servidor lento respondeu. Esta página já está atualizada.',

  'window.do.use-provider-port': 'Usar a porta {port}: mostre como',
  'window.do.use-relay': 'Enviar por {host}: mostre como',
  'window.do.request-exemption': 'Pedir que a porta seja aberta',
  'window.do.call-help-desk': 'Ligar para o atendimento',
  'window.do.sign-in-to-network': 'Entrar nesta rede',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {Tentar pelo celular}' +
    ' other_computer {Tentar em outro computador}' +
    ' look_at_router {Ver o roteador}' +
    ' look_at_firewall {Ver o firewall}' +
    ' other {Tentar com um cabo}}',
  'window.do.check-mail-shield': 'Desligar a verificação de e-mails',
  'window.do.turn-off-vpn': 'Desligar a VPN',
  'window.do.fix-clock': 'Acertar o relógio',
  'window.do.fix-server-name': 'Corrigir o nome do servidor',
  'window.do.contact-provider': 'Perguntar ao provedor de e-mail',
  'window.do.check-firewall': 'Ver o firewall',
  'window.do.check-router': 'Ver o roteador',
  'window.do.fix-dns': 'Reiniciar o roteador',
  'window.do.wait-and-retry': 'Esperar e verificar de novo',
  'window.do.use-webmail': 'Enviar pela página por enquanto',
  'window.do.scan-for-malware': 'Procurar vírus',
  'window.do.make-app-password': 'Criar uma senha de app',
  'window.do.use-oauth-program': 'Usar um programa de e-mail mais novo',
  'window.do.nothing': 'Não há nada a fazer',

  'window.values': 'Digite isto no seu programa de e-mail',
  'window.values.server': 'Servidor de envio',
  'window.values.port': 'Porta',
  'window.values.security': 'Segurança da conexão',
  'window.values.login': 'Autenticação',
  'window.values.login.is':
    '{login, select, none {Nenhuma} optional {Como está agora} other {O nome e a senha de {isp}}}',
  'window.values.phone': 'Telefone',
  'window.values.hours': 'Horário',
  'window.values.email': 'E-mail',
  'window.values.web': 'Página',
  'window.open-page': 'Abrir a página',
  'window.declare': '{isp} pede que você declare isto:',
  'window.who-may': 'Quem pode pedir',
  'window.cost': 'Custo',

  'window.evidence.open': 'A porta {port} de {host} está aberta ({role}).',
  'window.evidence.shut': 'Porta {port} de {host} ({role}): {failure}',
  'window.evidence.not-tried': 'A porta {port} de {host} não foi testada ({role}).',
  'window.evidence.web-open': '{host} respondeu. Não tem nada a ver com e-mail, então a internet funciona.',
  'window.evidence.web-shut': '{host} não respondeu, e não tem nada a ver com e-mail.',

  'window.fact.online':
    '{answer, select, yes {Você está na internet.} no {Nada na internet respondeu.} other {Não sabemos se você está na internet.}}',
  'window.fact.captivePortal':
    '{answer, select, yes {Esta rede quer que você entre por uma página.} no {Esta rede não pede que você entre.} other {Não vimos se esta rede quer que você entre.}}',
  'window.fact.vpn':
    '{answer, select, yes {Há uma VPN ligada.} no {Nenhuma VPN está ligada.} other {Não procuramos uma VPN.}}',
  'window.fact.proxy':
    '{answer, select, yes {Este computador usa um ajudante (um proxy) para abrir páginas.} no {Nenhum ajudante (proxy) está configurado para abrir páginas.} other {Não procuramos um proxy.}}',
  'window.fact.dnsLies':
    '{answer, select, yes {Um nome que não existe recebeu um endereço.} no {Nomes que não existem não receberam endereço.} other {Não perguntamos por um nome que não existe.}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {Os nomes dos servidores são encontrados.} no {Nenhum nome de servidor foi encontrado.} other {Não procuramos nenhum nome.}}',
  'window.fact.clockWrong':
    '{answer, select, yes {O relógio deste computador está errado.} no {O relógio deste computador está certo.} other {Não olhamos o relógio.}}',
  'window.fact.ipv4':
    '{answer, select, yes {O caminho antigo para a internet (IPv4) funciona.} no {O caminho antigo para a internet (IPv4) não funciona.} other {Não testamos o caminho antigo (IPv4).}}',
  'window.fact.ipv6':
    '{answer, select, yes {O caminho novo para a internet (IPv6) funciona.} no {O caminho novo para a internet (IPv6) não funciona.} other {Não testamos o caminho novo (IPv6).}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {Este computador tem uma saída para a internet.} no {Este computador não tem saída para a internet.} other {Não procuramos a saída para a internet.}}',
  'window.fact.nonMail':
    '{answer, select, yes {O que não é e-mail funciona.} no {O que não é e-mail também não funciona.} other {Não testamos nada além de e-mail.}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {Você não está na rede de {isp} agora.} no {Você está na rede de {isp}.} other {Não sabemos de quem é a rede em que você está.}}',
  'window.fact.mailShield':
    '{answer, select, yes {Um programa neste computador abre os e-mails para verificá-los.} no {Não vimos aqui nenhum programa que abra e-mails para verificá-los.} other {Não procuramos um programa que verifique e-mails.}}',
  'window.fact.manyPort25':
    '{answer, select, yes {Este computador fala com muitíssimos servidores de e-mail ao mesmo tempo.} no {Este computador não fala com muitos servidores de e-mail.} other {Não contamos as conversas com servidores de e-mail.}}',

  'window.details.attempts': '{count, plural, one {# tentativa} many {# tentativas} other {# tentativas}}',
  'window.details.address': 'Endereço',
  'window.details.security': 'Segurança',
  'window.details.step': 'Até onde chegou',
  'window.details.result': 'Resultado',
  'window.details.time': 'Tempo',
  'window.details.milliseconds':
    '{count, plural, one {# milissegundo} many {# milissegundos} other {# milissegundos}}',
  'window.details.said': 'Com as próprias palavras',
  'window.details.transcript': 'O que foi dito',
  'window.details.transcript.none': 'Nada foi dito.',
  'window.details.certificate': 'Os documentos do servidor (certificado)',
  'window.details.subject': 'Em nome de',
  'window.details.issuer': 'Emitido por',
  'window.details.names': 'Vale para',
  'window.details.from': 'Vale desde',
  'window.details.to': 'Vale até',
  'window.details.trusted': 'De confiança',
  'window.details.problem': 'O que está errado',
  'window.details.fingerprint': 'Impressão digital',

  'window.help-desk.text': 'Ligue para o atendimento e leia este texto. Lá eles sabem o que significa.',
  'window.help-desk.text.isp':
    'Ligue para o atendimento de {isp} e leia este texto. Lá eles sabem o que significa.',
  'window.help-desk.program': 'Usei o Postern, versão {version}.',
  'window.help-desk.date': 'Verifiquei em {date}.',
  'window.help-desk.line': 'Minha linha: {isp}, {connection}.',
  'window.help-desk.found': 'O resultado: {title} ({code}, {confidence}).',
  'window.help-desk.practice': 'Isto foi um treino, não uma verificação de verdade.',

  'window.request.ask': 'Pedir que {isp} abra a porta',
  'window.request.may-i': 'Posso pedir que abram a porta?',
  'window.outbox': 'Seus pedidos',
  'window.outbox.waits':
    '{count, plural, one {Você tem um pedido.} many {Você tem # de pedidos.} other {Você tem # pedidos.}}',
  'agent.nav': 'Chamada',
  'window.practice.end': 'Terminar o treino',
  'window.settings.saved': 'Salvo.',
};
