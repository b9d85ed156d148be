import type { GeneratedData, TemplateData } from '../../contract/config.js';
import {
  type GoMap,
  type GoStruct,
  type GoValue,
  goList,
  goMap,
  goStruct,
} from '../../languages/go-template/values.js';

/** The data of the prepare pass: none for builders, placeholders for `build` values elsewhere (spec-json-template 7.5, 7.6). */
export function prepareData(
  componentType: string,
  generatedKeys: ReadonlySet<string> | undefined,
): GoMap | GoStruct | null {
  if (generatedKeys === undefined) {
    const passed = PASSED_THROUGH[componentType];
    return passed === undefined ? null : goStruct('struct', passed);
  }
  return goMap(Object.fromEntries([...generatedKeys].map((key) => [key, misplaced(key)])));
}

/** What `{{build "K"}}` gives while preparing: the run pass fills it in. */
export function placeholder(key: string): string {
  return `{{.${key}}}`;
}

/** Run-time data as the template engine takes it. */
export function runData(data: TemplateData): GoMap | GoStruct {
  const values = goRecord(data.values);
  return data.kind === 'map' ? goMap(values) : goStruct(data.name, values);
}

/** Options of these builders keep some fields for later although they are rendered at preparation. */
const PASSED_THROUGH: Readonly<Record<string, Record<string, string>>> = {
  'amazon-ebsvolume': { BuildRegion: '{{ .BuildRegion }}', SourceAMI: '{{ .SourceAMI }}' },
};

/** `{{.ID}}` instead of `{{build "ID"}}`: the text says so, in the output where it is seen. */
function misplaced(key: string): string {
  if (key === 'WinRMPassword') return placeholder(key);
  return `Build_${key}. To set this dynamically in the Packer template, you must use the \`build\` function`;
}

function goRecord(values: GeneratedData): Record<string, GoValue> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, goValue(value)]));
}

function goValue(value: unknown): GoValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return goList(value.map(goValue));
  return typeof value === 'object'
    ? goMap(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, goValue(v)])))
    : String(value);
}
