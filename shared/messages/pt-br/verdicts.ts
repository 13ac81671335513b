import type { Like } from '../catalogue.ts';
import type { verdicts as english } from '../en/verdicts.ts';

/** `{doors}` reads "a porta 25" or "as portas 25 e 465"; it never follows a preposition that would melt into its article. */
export const verdicts: Like<typeof english> = {
  'verdict.offline.title': 'Você está sem internet',
  'verdict.offline.text':
    'Nada na internet responde a este computador. A culpa não é das configurações do seu e-mail.',

  'verdict.captive-portal.title': 'Esta rede quer que você entre primeiro',
  'verdict.captive-portal.text':
    'Esta rede segura seus e-mails até você entrar pela página dela. Seu programa de e-mail funciona bem.',

  'verdict.dns-failing.title':
    '{where, select, account {Nenhum servidor tem este nome} provider {O nome de um servidor não é encontrado} other {Os nomes dos servidores não são encontrados}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {Não existe servidor com o nome {host}. Talvez haja uma letra trocada no nome. Sua internet funciona bem.}' +
    ' provider {O nome {host} não é encontrado, mas outros nomes são. Então o problema está no seu provedor de e-mail, e não em você.}' +
    ' other {Seu computador pergunta onde fica o servidor de e-mail, mas não consegue saber. A culpa não é do seu programa nem do seu provedor de e-mail.}}',

  'verdict.dns-lying.title': 'Esta rede dá endereços falsos',
  'verdict.dns-lying.text':
    'Esta rede manda seus e-mails para o lugar errado. A culpa não é do seu programa nem do seu provedor de e-mail.',

  'verdict.ipv6-faulty.title': 'Um dos seus dois caminhos para a internet parou',
  'verdict.ipv6-faulty.text':
    'Existe um caminho antigo e um novo para a internet. O {family, select, 4 {antigo (IPv4)} other {novo (IPv6)}} não funciona aqui, e os e-mails ficam presos. As configurações do seu e-mail estão certas.',

  'verdict.mtu-black-hole.title': 'Pedaços grandes de e-mail se perdem no caminho',
  'verdict.mtu-black-hole.text':
    'Os pedaços pequenos passam, mas os grandes se perdem. Quase sempre, um tamanho está alto demais no roteador. A culpa não é do seu provedor de e-mail.',

  'verdict.unstable-line.title': 'Sua internet está instável',
  'verdict.unstable-line.text':
    'Algumas tentativas passam e outras se perdem. É a linha ou o Wi-Fi. As configurações do seu e-mail estão certas.',

  'verdict.clock-wrong.title': 'O relógio deste computador está errado',
  'verdict.clock-wrong.text':
    'O relógio deste computador está errado{unit, select,' +
    ' minutes { em {amount, plural, one {# minuto} many {# minutos} other {# minutos}}}' +
    ' hours { em {amount, plural, one {# hora} many {# horas} other {# horas}}}' +
    ' days { em {amount, plural, one {# dia} many {# dias} other {# dias}}}' +
    ' other {}}. Por isso ele não consegue saber quais servidores são seguros. A culpa não é do servidor de e-mail.',

  'verdict.isp-blocks-port.title':
    '{ispFirst} mantém {doors} {portCount, plural, one {fechada} many {fechadas} other {fechadas}}',
  'verdict.isp-blocks-port.text':
    'Para barrar o spam, {isp} não deixa usar {doors} para enviar e-mails a outros provedores.{familyKnown, select, yes { Isso vale para o caminho {family, select, 4 {antigo} other {novo}} (IPv{family}).} other {}} A culpa não é do seu computador nem do seu provedor de e-mail.',

  'verdict.isp-redirects-port.title': '{ispFirst} responde no lugar do seu servidor',
  'verdict.isp-redirects-port.text':
    'Quando você usa {doors}, um servidor de {isp} responde no lugar do seu. A culpa não é do seu computador nem do seu provedor de e-mail.',

  'verdict.network-blocks-mail.title': 'Nenhum e-mail sai daqui',
  'verdict.network-blocks-mail.text':
    'A internet funciona, mas todas as portas do e-mail estão fechadas.' +
    ' Quem faz isso é esta rede ou um programa de proteção neste computador (um firewall). A culpa não é do seu provedor de e-mail.',

  'verdict.network-blocks-port.title':
    'Algo mantém {doors} {portCount, plural, one {fechada} many {fechadas} other {fechadas}}',
  'verdict.network-blocks-port.text':
    'Daqui, {doors} {portCount, plural, one {está fechada} many {estão fechadas} other {estão fechadas}}{familyKnown, select, yes { no caminho {family, select, 4 {antigo} other {novo}} (IPv{family})} other {}}.' +
    ' {where, select,' +
    ' unknown {Pode ser um programa de proteção neste computador (um firewall), seu roteador ou a rede.}' +
    ' other {Quem faz isso é a rede, mas não dá para ver quem está por trás.}}' +
    ' A culpa não é do seu provedor de e-mail.',

  'verdict.cut-after-connect.title':
    '{where, select, provider {Seu servidor de e-mail desliga} other {Algo corta a conversa com o servidor}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {A porta de {host} abre, mas logo o servidor desliga. Outros servidores de e-mail não fazem isso. A culpa não é da sua linha nem da sua senha.}' +
    ' other {A porta abre, mas a linha é cortada antes de o servidor falar. A culpa não é da sua senha.}}',

  'verdict.router-allow-list.title': 'Seu roteador talvez não conheça seu servidor',
  'verdict.router-allow-list.text':
    'Daqui dá para chegar aos grandes provedores de e-mail, mas não a {hostCount, plural, one {{host}} many {alguns outros} other {alguns outros}}.' +
    ' Alguns roteadores têm uma lista dos servidores de e-mail que deixam passar. A culpa não é do seu provedor de e-mail.',

  'verdict.computer-firewall.title':
    '{where, select, computer {Este computador barra seus e-mails} router {Seu roteador barra seus e-mails} other {Este computador ou o roteador barra seus e-mails}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {Um programa de proteção neste computador (um firewall) não deixa sair nenhum e-mail.}' +
    ' router {Seu roteador não deixa sair nenhum e-mail.}' +
    ' other {Um programa de proteção neste computador (um firewall) ou seu roteador barra os e-mails. Vistos daqui, os dois parecem iguais.}}' +
    ' A culpa não é do seu provedor de e-mail.',

  'verdict.mail-shield.title': '{productFirst} está atrapalhando seus e-mails',
  'verdict.mail-shield.text':
    '{productFirst} abre seus e-mails para procurar vírus, e isso atrapalha. A culpa não é da linha nem do seu provedor de e-mail.',

  'verdict.vpn-in-the-way.title': 'Sua VPN está atrapalhando',
  'verdict.vpn-in-the-way.text':
    'Sua VPN leva os e-mails por um caminho em que {doors} {portCount, plural, one {está fechada} many {estão fechadas} other {estão fechadas}}. Não podemos culpar {isp} por isso.',

  'verdict.encryption-masked.title': 'Algo esconde o cadeado dos seus e-mails',
  'verdict.encryption-masked.text':
    'Seu servidor de e-mail tem um cadeado que mantém seus e-mails privados. {where, select,' +
    ' provider {Algo bem na frente desse servidor esconde o cadeado para quem usa {doors}. O problema está no seu provedor de e-mail, e não em você, mas não envie sua senha por este caminho.}' +
    ' other {Algo nesta rede esconde o cadeado para quem usa {doors}. A culpa não é do seu provedor de e-mail, mas não envie sua senha por este caminho.}}',

  'verdict.encryption-stripped.title': 'Algo tira o cadeado dos seus e-mails',
  'verdict.encryption-stripped.text':
    'Seu servidor de e-mail tem um cadeado que mantém seus e-mails privados. Nesta rede, o cadeado sumiu para quem usa {doors}. A culpa não é do seu provedor de e-mail, mas não envie sua senha por este caminho.',

  'verdict.tls-intercepted.title': 'Algo abre seus e-mails no caminho',
  'verdict.tls-intercepted.text':
    'Seus e-mails são abertos no caminho{issuerKnown, select, yes { por “{issuer}”} other {}}. Poderiam ser lidos ali, então não envie sua senha. A culpa não é do seu provedor de e-mail.',

  'verdict.impostor-server.title': 'Um servidor falso responde',
  'verdict.impostor-server.text':
    'O servidor que respondeu não é {host}. Não dê sua senha a ele. A culpa não é do seu provedor de e-mail.',

  'verdict.server-down.title': '{hostFirst} não responde',
  'verdict.server-down.text':
    'Nenhuma porta de {host} abre, mas dá para chegar a outros servidores de e-mail.' +
    ' Então o problema está muito provavelmente lá, e não em você.',

  'verdict.port-not-offered.title':
    '{where, select, account {O cadeado não combina com a porta} other {Seu servidor de e-mail não usa {doors}}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} está lá, mas fala de outro jeito com quem usa {doors}. A segurança da conexão no seu programa de e-mail talvez esteja errada.}' +
    ' other {{hostFirst} está lá, mas não usa {doors}.}}' +
    ' Seu computador e sua linha funcionam bem.',

  'verdict.server-slow.title': 'O servidor de e-mail está lento',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {demora muito para falar} one {levou # segundo para falar} many {levou # segundos para falar} other {levou # segundos para falar}}. Ninguém barra seus e-mails, e suas configurações estão certas.',

  'verdict.server-busy.title': 'O servidor de e-mail está muito ocupado agora',
  'verdict.server-busy.text':
    'Dá para chegar a {host}, mas o servidor não tem tempo para você agora.{said, select, yes { A resposta foi: “{serverWords}”.} other {}} A culpa não é das suas configurações nem da sua linha.',

  'verdict.server-refuses-address.title': 'O servidor de e-mail recusa a sua linha',
  'verdict.server-refuses-address.text':
    'Dá para chegar a {host}, mas o servidor não aceita e-mails da sua linha.{said, select, yes { A resposta foi: “{serverWords}”.} other {}} A culpa não é do seu programa de e-mail.',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {Seu servidor de e-mail tem outro nome}' +
    ' other {{confidence, select, unsure {O cadeado do seu servidor não fecha} other {Os documentos do servidor não estão em ordem}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {Um servidor mostra documentos (um certificado) para provar quem é. Os de {host} são para {namesKnown, select, yes {{names}} other {outro nome}}, então o nome que você tem talvez esteja errado.}' +
    ' other {{confidence, select,' +
    ' unsure {Seu computador e {host} não conseguem combinar um cadeado.}' +
    ' certain {Um servidor mostra documentos (um certificado) para provar quem é. Os de {host} estão vencidos.}' +
    ' other {Um servidor mostra documentos (um certificado) para provar quem é. Os de {host} vêm de alguém que não conhecemos.}}}}' +
    ' Sua linha funciona bem.',

  'verdict.relay-unreachable.title':
    'O servidor de e-mail de {isp} {where, select, network {só responde em casa} other {não responde}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {Você não está na rede de {isp} agora. O servidor de e-mail de lá, {host}, só responde nessa rede. A culpa não é do seu programa de e-mail.}' +
    ' other {Não conseguimos chegar a {host}, o servidor de {isp} para enviar e-mails. A culpa não é do seu programa de e-mail.}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {Talvez seu programa de e-mail precise se identificar} other {O servidor de e-mail quer que você se identifique}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {Seu programa de e-mail não se identifica para enviar. Se o servidor recusar seus e-mails, ative a autenticação do servidor de envio. A linha funciona bem, e nenhuma porta está fechada.}' +
    ' other {Este servidor só aceita e-mails de quem se identifica. A linha funciona bem, e nenhuma porta está fechada. No seu programa de e-mail, ative a autenticação do servidor de envio.}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {Talvez você precise de uma senha de app} other {Você precisa de uma senha de app}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {Se o seu programa de e-mail disser que a senha está errada, talvez ela seja de outro tipo. Seu provedor de e-mail não deixa programas de e-mail usarem sua senha principal. A linha funciona bem, e você não fez nada de errado.}' +
    ' other {Seu provedor de e-mail não deixa programas de e-mail usarem sua senha principal. A linha funciona bem, e você não fez nada de errado.}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {Talvez seu programa de e-mail precise entrar de outro jeito} other {Seu provedor de e-mail quer um novo jeito de entrar}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {Se o seu programa de e-mail pedir a senha sem parar, talvez seja por isto: seu provedor de e-mail quer que você entre pela página dele. Alguns programas de e-mail antigos não sabem fazer isso. A linha funciona bem.}' +
    ' other {Seu provedor de e-mail quer que você entre pela página dele. Alguns programas de e-mail antigos não sabem fazer isso. A linha funciona bem, e sua senha pode estar certa.}}',

  'verdict.possible-infection.title': 'Talvez haja um vírus neste computador',
  'verdict.possible-infection.text':
    'Este computador chama {count, plural, =0 {muitos servidores de e-mail} one {# servidor de e-mail} many {# servidores de e-mail} other {# servidores de e-mail}} ao mesmo tempo. Um vírus que envia spam faz isso. Não é culpa sua, e seu programa de e-mail funciona bem.',

  'verdict.all-clear.title': 'Seus e-mails podem sair',
  'verdict.all-clear.text':
    'Dá para chegar {hostCount, plural, =0 {aos servidores de e-mail que testamos} one {a {host}} many {aos servidores de e-mail que testamos} other {aos servidores de e-mail que testamos}}{portCount, plural, =0 {} one { usando {doors}} many { usando {doors}} other { usando {doors}}}. Ninguém barra seus e-mails.',

  'verdict.not-enough-evidence.title': 'Ainda não sabemos',
  'verdict.not-enough-evidence.text':
    'O que vimos não aponta para uma só causa. Por isso, ainda não culpamos ninguém.',

  'verdict.hedge':
    '{confidence, select, likely {Temos quase certeza disso.} unsure {É o mais provável até agora.} other {}}',
};
