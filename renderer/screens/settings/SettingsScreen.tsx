import { Action } from '../../components/Action.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { PolicyLine } from '../policy/PolicyLine.tsx';
import { AboutPostern } from './AboutPostern.tsx';
import { IspPick } from './IspPick.tsx';
import { LanguagePick } from './LanguagePick.tsx';
import { WhatIsSent } from './WhatIsSent.tsx';
import './settings.css';

export function SettingsScreen() {
  const { words, settings } = useApp();
  const { save, show } = useActions();
  const { message } = words;
  return (
    <Screen title={message('window.settings.title', {})} className="settings">
      <LanguagePick />
      <IspPick />
      <PolicyLine />
      <Choice
        label={message('window.settings.text-size', {})}
        options={(['normal', 'large', 'larger'] as const).map((value) => ({
          value,
          label: message(`window.settings.text-size.${value}`, {}),
        }))}
        value={settings.textSize}
        onChange={(textSize) => save({ ...settings, textSize })}
      />
      <Choice
        label={message('window.settings.contrast', {})}
        options={(['system', 'more'] as const).map((value) => ({
          value,
          label: message(`window.settings.contrast.${value}`, {}),
        }))}
        value={settings.contrast}
        onChange={(contrast) => save({ ...settings, contrast })}
      />
      <Choice
        label={message('window.settings.theme', {})}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: message(`window.settings.theme.${value}`, {}),
        }))}
        value={settings.theme}
        onChange={(theme) => save({ ...settings, theme })}
      />
      <p>
        <Action onPress={() => show('changes')}>{message('accounts.history', {})}</Action>
      </p>
      <div className="settings-more">
        <Fold title={message('window.settings.sent', {})}>
          <WhatIsSent />
        </Fold>
        <Fold title={message('window.settings.about', {})}>
          <AboutPostern />
        </Fold>
      </div>
    </Screen>
  );
}
