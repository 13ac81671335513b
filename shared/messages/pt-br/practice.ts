import type { Like } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';

export const practice: Like<typeof english> = {
  'practice.banner':
    'TREINO – {title}. Nada aqui é de verdade: nenhuma linha foi tocada, nenhum servidor foi consultado.',
  'practice.heading.says': 'O cliente diz',
  'practice.heading.scenes': 'Cenas para treinar',
  'practice.how-to-play': 'Para rodar uma, digite: postern practice {command}',
  'practice.no-start': 'O treino não pôde começar neste computador ({detail}).',
  'practice.unknown': 'Não existe a cena “{value}”. Estas podem ser rodadas: {allowed}.',

  'practice.isp-drops-25.title': 'Fica parado e depois desiste',
  'practice.isp-drops-25.story':
    '“Recebo meus e-mails, mas não consigo enviar nenhum. Fica um minuto parado e depois diz que o servidor não respondeu a tempo. No apartamento antigo funcionava.”',
  'practice.isp-rejects-25.title': 'Falha na hora',
  'practice.isp-rejects-25.story':
    '“Quando aperto Enviar, o aviso volta na hora: sem conexão com o servidor. Meus e-mails continuam chegando.”',
  'practice.isp-redirects-25.title': 'Outro responde',
  'practice.isp-redirects-25.story':
    '“Meu programa de e-mail diz que o servidor não conhece minha senha. Já digitei dez vezes. Na página do meu provedor ela está certa.”',
  'practice.account-on-587.title': 'Dizem que a porta 25 está fechada',
  'practice.account-on-587.story':
    '“Um amigo me disse que vocês fecham a porta 25. Preciso mudar alguma coisa? Que eu saiba, meus e-mails saem.”',
  'practice.router-allow-list.title': 'Só o meu e-mail não funciona',
  'practice.router-allow-list.story':
    '“Meu marido usa um provedor de e-mail grande, e os e-mails dele saem. Os meus não, desde que veio o roteador novo. Usamos o mesmo computador.”',
  'practice.firewall-here.title': 'Desde a atualização de ontem',
  'practice.firewall-here.story':
    '“Meu programa de segurança se atualizou ontem. Desde então nenhum e-mail sai. Meu celular ainda envia.”',
  'practice.mail-shield.title': 'Pergunta sobre um certificado',
  'practice.mail-shield.story':
    '“Uma janela fica perguntando se confio em um certificado. Não tive coragem de dizer que sim. Meus e-mails ficam parados.”',
  'practice.vpn-in-the-way.title': 'Agora trabalho em casa',
  'practice.vpn-in-the-way.story':
    '“A empresa me deu um programa para eu entrar de casa. Enquanto ele está ligado, não consigo enviar meus próprios e-mails.”',
  'practice.hotel-sign-in.title': 'No saguão do hotel',
  'practice.hotel-sign-in.story':
    '“Acabei de chegar ao hotel e o sinal está cheio. Mas nenhum e-mail sai, e nenhum chega.”',
  'practice.hotel-blocks-mail.title': 'Lá em cima, no quarto do hotel',
  'practice.hotel-blocks-mail.story':
    '“No quarto do hotel, as páginas abrem bem. Mas os e-mails não saem, com nenhuma das minhas contas.”',
  'practice.offline.title': 'Nada se mexe',
  'practice.offline.story':
    '“Não consigo enviar e-mails. Quis ver a ajuda na página de vocês, mas ela está vazia.”',
  'practice.ipv6-faulty.title': 'Funciona, mas tão devagar',
  'practice.ipv6-faulty.story':
    '“Cada e-mail leva um minuto para sair. As páginas também demoram a começar.”',
  'practice.names-fail.title': 'Servidor não encontrado, faça o que fizer',
  'practice.names-fail.story':
    '“O programa diz que o servidor não foi encontrado. Olhei duas vezes, o nome está certo. As páginas também não abrem.”',
  'practice.name-mistyped.title': 'Configurei meu computador novo',
  'practice.name-mistyped.story':
    '“Tenho um computador novo e digitei as configurações do e-mail à mão. Ele diz que não encontra o servidor.”',
  'practice.server-down.title': 'Hoje de manhã funcionava',
  'practice.server-down.story':
    '“Hoje de manhã estava tudo bem. Agora nada sai, e eu não mudei nada. O e-mail da minha mulher funciona, ela usa outra empresa.”',
  'practice.server-slow.title': 'Demora uma eternidade',
  'practice.server-slow.story':
    '“Enviar leva meio minuto, e de vez em quando desiste. Minha linha é lenta demais?”',
  'practice.server-busy.title': 'Diz para tentar mais tarde',
  'practice.server-busy.story': '“Ele me diz para tentar mais tarde. Faz uma hora que diz isso.”',
  'practice.certificate-expired.title': 'Diz que não é seguro',
  'practice.certificate-expired.story':
    '“Hoje meu programa de e-mail diz que a conexão não é mais segura. Eu não fiz nada. Fui hackeado?”',
  'practice.encryption-masked.title': 'O cadeado sumiu',
  'practice.encryption-masked.story':
    '“Aqui no escritório, meu notebook diz que o servidor não sabe criptografar. Em casa, o mesmo notebook envia meus e-mails.”',
  'practice.all-clear.title': 'Só quero ter certeza',
  'practice.all-clear.story':
    '“Mudei para vocês na semana passada. Meu e-mail vai funcionar? Envio muito para o meu clube.”',
};
