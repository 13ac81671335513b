import type { Like } from '../catalogue.ts';
import type { advice as english } from '../en/advice.ts';

export const advice: Like<typeof english> = {
  'advice.use-provider-port':
    'No seu programa de e-mail, abra as configurações do servidor de envio. Coloque “Porta” em 587 e “Segurança da conexão” em “STARTTLS”.',
  'advice.use-relay': 'Ou envie pelo servidor de e-mail do seu provedor de internet.',
  'advice.request-exemption': 'Ou peça ao seu provedor de internet que abra a porta 25 para você.',
  'advice.call-help-desk': 'Ligue para o atendimento do seu provedor de internet.',
  'advice.sign-in-to-network': 'Abra seu navegador e veja se esta rede quer que você entre.',
  'advice.settle-by': 'Para saber mais, tente uma vez pela internet do seu celular.',
  'advice.check-mail-shield':
    'No seu antivírus, desligue a parte que verifica e-mails. Deixe o resto ligado e tente de novo.',
  'advice.turn-off-vpn': 'Se você usa uma VPN, desligue-a e tente de novo.',
  'advice.fix-clock': 'Veja se a data e a hora deste computador estão certas.',
  'advice.fix-server-name':
    'No seu programa de e-mail, veja o nome do servidor de envio. Compare com o guia do seu provedor de e-mail.',
  'advice.contact-provider': 'Pergunte ao seu provedor de e-mail e leia este texto para eles.',
  'advice.check-firewall': 'Veja se seu programa de proteção (firewall) barra seu programa de e-mail.',
  'advice.check-router': 'Desligue seu roteador, ligue-o de novo e espere dois minutos.',
  'advice.fix-dns': 'Desligue seu roteador e ligue-o de novo. Se você pôs um servidor DNS à mão, tire-o.',
  'advice.wait-and-retry': 'Espere dez minutos e envie de novo.',
  'advice.use-webmail': 'Por enquanto, envie seus e-mails pela página do seu provedor de e-mail.',
  'advice.scan-for-malware': 'Procure vírus neste computador. Faça isso primeiro.',
  'advice.make-app-password':
    'Na página do seu provedor de e-mail, crie uma senha de app. Coloque-a no seu programa de e-mail no lugar da antiga.',
  'advice.use-oauth-program': 'Use um programa de e-mail que saiba entrar por uma página.',
  'advice.nothing': 'Você não precisa fazer nada.',
};
