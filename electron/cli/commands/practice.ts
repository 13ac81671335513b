import { practiceScenes } from '../../engine/practice/practice-scenes.ts';
import { startPractice, type Practice } from '../../engine/practice/start-practice.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { isScene, SCENES, type SceneId } from '../../../shared/model/practice.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import { listenMs, showCheck, type ShowOptions } from '../show-check.ts';
import type { Terminal } from '../terminal.ts';
import { columns, wrap } from '../view/layout.ts';

const SCHEMA = 'postern-practice/1';

export interface PracticeOptions extends ShowOptions {
  list: boolean;
  /** Absent: as the system speaks. */
  lang?: string;
}

/** `postern practice`: plays a scene and ends as a check does; without a scene it lists what can be played. */
export async function practiceCommand(
  scene: string | undefined,
  options: PracticeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  if (scene !== undefined && !isScene(scene)) {
    const allowed = SCENES.join(', ');
    terminal.err(`postern: ${words.message('practice.unknown', { value: scene, allowed })}\n`);
    return EXIT.usage;
  }
  if (scene === undefined || options.list) {
    terminal.out(options.json ? sceneJson(words, scene) : sceneList(words, terminal, scene));
    return EXIT.ok;
  }
  if (!options.json) terminal.err(storyText(scene, words, terminal));
  let practice: Practice;
  try {
    practice = await startPractice(scene, { listenMs: listenMs(options, terminal) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    terminal.err(`postern: ${words.message('practice.no-start', { detail })}\n`);
    return EXIT.couldNotRun;
  }
  try {
    return await showCheck(practice.request, practice.deps, options, words, terminal);
  } finally {
    await practice.stop();
  }
}

function sceneJson(words: Words, only: SceneId | undefined): string {
  const scenes = practiceScenes()
    .filter(({ id }) => only === undefined || id === only)
    .map((scene) => ({
      ...scene,
      title: words.message(`practice.${scene.id}.title`, {}),
      story: words.message(`practice.${scene.id}.story`, {}),
    }));
  return `${JSON.stringify({ schema: SCHEMA, scenes }, null, 2)}\n`;
}

function sceneList(
  words: Words,
  { outColours, columns: width }: Terminal,
  only: SceneId | undefined,
): string {
  const rows = SCENES.filter((id) => only === undefined || id === only).map((id) => [
    id,
    words.message(`practice.${id}.title`, {}),
  ]);
  const heading = outColours.bold(words.message('practice.heading.scenes', {}));
  const how = words.message('practice.how-to-play', { command: only ?? SCENES[0] });
  return [heading, ...columns(rows), '', wrap(how, width), ''].join('\n');
}

/** The customer speaks first, as on the phone. */
function storyText(id: SceneId, words: Words, { errColours, columns: width }: Terminal): string {
  const says = errColours.bold(words.message('practice.heading.says', {}));
  return `${says}\n${wrap(words.message(`practice.${id}.story`, {}), width)}\n\n`;
}
