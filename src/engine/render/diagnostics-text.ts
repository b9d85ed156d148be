import type { EngineEvent } from '../../contract/event.js';
import { renderDiagnostic } from '../../support/diagnostic-text.js';

/** Diagnostics as Packer sets them apart: an empty line after each, one more after the last (spec-json-template 6). */
export function diagnosticsText(event: Extract<EngineEvent, { type: 'diagnostics' }>, color: boolean): string {
  const texts = event.diagnostics.map((one) => renderDiagnostic(one, event.sources, { color }));
  return texts.length === 0 ? '' : `${texts.map((text) => `${text.trimEnd()}\n\n`).join('')}\n`;
}
