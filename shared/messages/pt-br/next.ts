import type { Like } from '../catalogue.ts';
import type { next as english } from '../en/next.ts';

/** Labels as Thunderbird shows them in Brazilian Portuguese. */
export const next: Like<typeof english> = {
  'next.use-provider-port':
    'No seu programa de e-mail, abra as configurações do servidor de envio. Deixe o servidor {host}. Coloque “Porta” em {port} e “Segurança da conexão” em “{securityLabel}”.',
  'next.use-relay':
    'No seu programa de e-mail, abra as configurações do servidor de envio. Coloque {host} como servidor, “Porta” em {port} e “Segurança da conexão” em “{securityLabel}”. {login, select, none {Não precisa de autenticação.} optional {Deixe a autenticação como está.} other {Entre com seu nome e sua senha de {isp}.}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {Atenção: {domain} pede que e-mails enviados assim sejam recusados. Os seus podem não chegar.}' +
    ' quarantine {Atenção: {domain} pede que e-mails enviados assim fiquem com o spam. Talvez ninguém os veja.}' +
    ' other {Atenção: e-mails de {domain} enviados assim podem cair na pasta de spam.}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {Preencha o formulário de {isp} para que abram a porta para você.}' +
    ' email {Escreva para {isp} e peça que abram a porta para você.}' +
    ' ticket {Abra um chamado com {isp}. Peça que abram a porta para você.}' +
    ' phone {Telefone para {isp} e peça que abram a porta para você.}' +
    ' portal {Entre na sua conta de {isp} e abra a porta por lá.}' +
    ' buy_static_address {{ispFirst} abre a porta para linhas com endereço fixo. Pergunte quanto custa.}' +
    ' change_contract {{ispFirst} abre a porta em outros planos. Pergunte qual serve para você.}' +
    ' print {Imprima o formulário de {isp}, assine e envie.}' +
    ' other {Peça a {isp} que abra a porta para você.}}{urlKnown, select, yes { É aqui: {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {Ligue para o atendimento de {isp}. O número é {phones}. Leia para eles o que você vê aqui.}' +
    ' other {Ligue para o atendimento de {isp}. Leia para eles o que você vê aqui.}}{urlKnown, select, yes { Ou veja aqui: {url}} other {}}',
  'next.sign-in-to-network':
    'Abra seu navegador e entre nesta rede.{urlKnown, select, yes { A página é {url}} other { Se nenhuma página aparecer, abra uma qualquer.}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {Compartilhe a internet do seu celular com este computador e verifique de novo. Se então os e-mails saírem, o problema está na sua linha ou no roteador.}' +
    ' other_computer {Tente em outro computador na mesma linha. Se lá os e-mails saírem, o problema está neste computador.}' +
    ' look_at_router {Abra a página do seu roteador. Procure uma lista de servidores de e-mail seguros. Se o seu não estiver nela, essa é a causa.}' +
    ' look_at_firewall {Abra seu programa de proteção (firewall). Veja se ele barra seu programa de e-mail. Se sim, essa é a causa.}' +
    ' other {Ligue este computador ao roteador com um cabo e verifique de novo. Se então os e-mails saírem, a causa é o Wi-Fi.}}',
  'next.check-mail-shield':
    'Abra {product} e desligue a parte que verifica e-mails. Deixe o resto ligado. Depois verifique de novo.',
  'next.turn-off-vpn':
    'Desligue sua VPN{interfaceKnown, select, yes { (a conexão dela se chama {interface})} other {}} e verifique de novo. Depois você pode ligá-la outra vez.',
  'next.fix-clock':
    'Acerte a data, a hora e o fuso horário deste computador. Deixe que ele pegue a hora da internet. Depois verifique de novo.',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {No seu programa de e-mail, veja o nome do servidor de envio. Lá está {host}. Você quis dizer {suggestion}?}' +
    ' other {No seu programa de e-mail, veja o nome do servidor de envio. Lá está {host}. Compare com o guia do seu provedor de e-mail.}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {Pergunte à empresa que cuida de {host}. Leia para eles o que você vê aqui.}' +
    ' other {Pergunte ao seu provedor de e-mail. Leia para eles o que você vê aqui.}}',
  'next.check-firewall':
    'Abra seu programa de proteção (firewall). Veja se ele barra os e-mails ou seu programa de e-mail. Deixe passar seu programa de e-mail e mantenha a proteção ligada.',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {Abra a página do seu roteador. Procure “MTU” e coloque 1452. Depois verifique de novo.}' +
    ' router_allow_list {Abra a página do seu roteador. Procure uma lista de servidores de e-mail seguros. Inclua o seu servidor ou desligue a lista.}' +
    ' offline {Veja se as luzes do seu roteador estão acesas. Desligue-o, ligue-o de novo e espere dois minutos.}' +
    ' dns_failing {Desligue seu roteador, ligue-o de novo e espere dois minutos.}' +
    ' ipv6_faulty {Desligue seu roteador, ligue-o de novo e espere dois minutos. Se continuar assim, peça ajuda com “IPv6”.}' +
    ' other {Abra a página do seu roteador. Veja se ele barra os e-mails deste computador. Se não achar nada, desligue o roteador e ligue-o de novo.}}',
  'next.fix-dns':
    'Desligue seu roteador, ligue-o de novo e espere dois minutos. Se não ajudar, tire qualquer servidor DNS que você tenha posto à mão.',
  'next.wait-and-retry': 'Espere dez minutos e verifique de novo. Não mude suas configurações.',
  'next.use-webmail':
    'Abra a página do seu provedor de e-mail e envie seus e-mails por lá. Isso funciona em quase todas as redes.',
  'next.scan-for-malware':
    'Procure vírus neste computador. Veja também os outros aparelhos da sua casa, como os que ficam ligados na TV.',
  'next.make-app-password':
    'Entre na página do seu provedor de e-mail e crie uma senha de app. Coloque-a no seu programa de e-mail no lugar da antiga.{urlKnown, select, yes { É aqui: {url}} other {}}',
  'next.use-oauth-program':
    'Use um programa de e-mail que saiba entrar por uma página. O Thunderbird e os apps de e-mail dos celulares sabem.',
  'next.nothing':
    'Você não precisa fazer nada. Se os e-mails ainda não saírem, confira seu nome e sua senha.',
};
