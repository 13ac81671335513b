import type { Like } from '../catalogue.ts';
import type { windowPages as english } from '../en/window-pages.ts';

export const windowPages: Like<typeof english> = {
  'window.about.title': 'O que é isto?',
  'window.about.smtp.question': 'Como meus e-mails saem?',
  'window.about.smtp.answer':
    'Seu programa de e-mail entrega seu e-mail ao servidor do seu provedor de e-mail. Os dois falam uma língua chamada SMTP. O servidor tem três portas para isso, e cada uma tem um número: 25, 465 e 587.',
  'window.about.why.question': 'Por que a porta 25 está fechada?',
  'window.about.why.answer':
    'A porta 25 é a mais antiga. Um vírus pode usá-la para enviar spam do seu computador sem você saber. Por isso muitos provedores de internet a fecham; no Brasil, isso se chama Gerência da Porta 25. Assim sua linha fica limpa. Não é nada contra você.',
  'window.about.who.question': 'Quem é afetado?',
  'window.about.who.answer':
    'Você é afetado se seu programa de e-mail usa a porta 25 e seu provedor de e-mail não é seu provedor de internet. Receber e-mails não é afetado. Ler e escrever e-mails em uma página também não.',
  'window.about.who.isp': 'Assim é em {isp}:',
  'window.about.shut':
    '{label}: {doors} {portCount, plural, one {está fechada} many {estão fechadas} other {estão fechadas}}.',
  'window.about.shut.but-relay':
    '{label}: {doors} {portCount, plural, one {está fechada} many {estão fechadas} other {estão fechadas}}, menos para o servidor de e-mail de {isp}.',
  'window.about.shut.after-abuse':
    '{label}: {doors} {portCount, plural, one {está fechada} many {estão fechadas} other {estão fechadas}} se houve spam.',
  'window.about.open': '{label}: nenhuma porta está fechada.',
  'window.about.line': 'Sua linha',
  'window.about.works.question': 'O que ainda funciona?',
  'window.about.works.answer':
    'As portas 465 e 587 são mais novas. Elas pedem seu nome e sua senha, então um vírus não consegue usá-las. Quase todos os provedores de e-mail têm essas portas. Quase sempre, você muda um número no seu programa de e-mail, e seus e-mails voltam a sair.',
  'window.about.works.isp': 'Segundo {isp}, isto funciona:',
  'window.about.works.receiving': 'Receber e-mails',
  'window.about.works.webmail': 'E-mail em uma página',
  'window.about.works.relay': 'Enviar pelo servidor de e-mail de {isp}',
  'window.about.works.provider-465': 'A porta 465 do seu provedor de e-mail',
  'window.about.works.provider-587': 'A porta 587 do seu provedor de e-mail',
  'window.about.works.provider-other-port': 'Outra porta, que não a 25, do seu provedor de e-mail',
  'window.about.works.vpn': 'Uma VPN',
  'window.about.works.sending-service': 'Uma empresa que envia e-mails para você',
  'window.about.postern.question': 'O que o Postern faz?',
  'window.about.postern.answer':
    'O Postern bate às portas a partir do seu computador. Ele compara seu servidor com outros e assim sabe dizer quem fechou uma porta. Para verificar, não envia nenhum e-mail nem pede nenhuma senha. Só põe seu programa de e-mail em outra porta se você pedir, e pode desfazer.',
  'window.about.isp': 'Perguntas a {isp}',
  'window.about.help-desk': 'O atendimento de {isp}',
  'window.about.not-helping': 'O atendimento não ajuda com isto:',
  'window.about.sources': 'De onde vem isto',
  'window.about.read': '{title} (lido em {date})',

  'window.practice.title': 'Treino',
  'window.practice.text':
    'Rode a ligação de um cliente e veja o que a verificação encontra. Sua linha não é tocada. Nada é enviado.',
  'window.practice.play': 'Rodar esta cena',
  'window.practice.none': 'Não há cenas aqui.',

  'window.settings.title': 'Configurações',
  'window.settings.language': 'Idioma',
  'window.settings.language.system': 'Como neste computador',
  'window.settings.text-size': 'Tamanho do texto',
  'window.settings.text-size.normal': 'Médio',
  'window.settings.text-size.large': 'Grande',
  'window.settings.text-size.larger': 'Muito grande',
  'window.settings.contrast': 'Contraste',
  'window.settings.contrast.system': 'Como neste computador',
  'window.settings.contrast.more': 'Forte',
  'window.settings.theme': 'Cores',
  'window.settings.theme.system': 'Como neste computador',
  'window.settings.theme.light': 'Claras',
  'window.settings.theme.dark': 'Escuras',
  'window.settings.isp': 'Seu provedor de internet',
  'window.settings.sent': 'O que seria enviado?',
  'window.settings.sent.text':
    'Nada sobre você sai deste computador. O que uma verificação encontra fica aqui e some quando você fecha o Postern.',
  'window.settings.sent.check':
    'Uma verificação chama seu servidor de e-mail, o servidor de e-mail do seu provedor de internet e alguns servidores conhecidos para comparar. Como em toda chamada, cada um vê o endereço da sua linha. Eles não recebem nome, e-mail nem senha.',
  'window.settings.sent.none': 'Nada foi enviado ainda.',
  'window.settings.sent.last':
    'A última verificação enviou {count, plural, one {# byte} many {# bytes} other {# bytes}} ao todo. Ela chamou:',
  'window.settings.sent.words': 'Ela só disse isto:',
  'window.settings.about': 'Sobre o Postern',
  'window.settings.version': 'Versão {version}',
  'window.settings.licence': 'O Postern é software livre sob a Mozilla Public License 2.0.',
  'window.settings.libraries': 'O trabalho de outros que há nele',
  'window.settings.library': '{name} {version} ({licence})',

  'accounts.choose.none.unasked': 'Ainda não conhecemos outro caminho para esta conta. Verifique primeiro.',
  'accounts.choose.why.unseen': 'Use isto se esta conta envia por este servidor.',
  'accounts.guided.begin.of': 'Mostrar os passos para {name}',
};
