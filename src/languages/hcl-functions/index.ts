import { BASE64_FUNCTIONS } from './base64.js';
import { BCRYPT_FUNCTIONS } from './bcrypt.js';
import { BOOLEAN_FUNCTIONS } from './booleans.js';
import { CIDR_FUNCTIONS } from './cidr.js';
import { CHOICE_FUNCTIONS } from './collection-choice.js';
import { ELEMENT_FUNCTIONS } from './collection-elements.js';
import { MAP_FUNCTIONS } from './collection-maps.js';
import { MERGE_FUNCTIONS } from './collection-merge.js';
import { SEQUENCE_FUNCTIONS } from './collection-sequences.js';
import { SLICE_FUNCTIONS } from './collection-slice.js';
import { CSV_FUNCTIONS } from './csv.js';
import { DATE_FUNCTIONS } from './date.js';
import { DATE_PARTS_FUNCTIONS } from './date-parts.js';
import type { HclFunction } from './definition.js';
import { FILE_FUNCTIONS } from './file.js';
import { FORMAT_FUNCTIONS } from './format.js';
import { HASH_FUNCTIONS } from './hash.js';
import { JSON_FUNCTIONS } from './json.js';
import { NETWORK_FUNCTIONS } from './network.js';
import { NUMERIC_FUNCTIONS } from './numeric.js';
import { PARSE_FUNCTIONS } from './numeric-parse.js';
import { RANGE_FUNCTIONS } from './numeric-range.js';
import { PATH_FUNCTIONS } from './path.js';
import { REGEX_FUNCTIONS } from './regex.js';
import { RSA_FUNCTIONS } from './rsa.js';
import { PRODUCT_FUNCTIONS } from './set-product.js';
import { SET_FUNCTIONS } from './sets.js';
import { CASE_FUNCTIONS } from './string-case.js';
import { CHARACTER_FUNCTIONS } from './string-characters.js';
import { STRING_LIST_FUNCTIONS } from './string-list.js';
import { SEARCH_FUNCTIONS } from './string-search.js';
import { TRIM_FUNCTIONS } from './string-trim.js';
import { TEXT_ENCODING_FUNCTIONS } from './text-encoding.js';
import { URL_FUNCTIONS } from './url.js';
import { UUID_FUNCTIONS } from './uuid.js';
import { YAML_FUNCTIONS } from './yaml.js';

/** The functions of HCL2 templates but those that take expressions (`try`, `can`, `convert`, `templatefile`). @see spec-hcl2 C */
export const FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ...BASE64_FUNCTIONS,
  ...BCRYPT_FUNCTIONS,
  ...BOOLEAN_FUNCTIONS,
  ...CASE_FUNCTIONS,
  ...CHARACTER_FUNCTIONS,
  ...CHOICE_FUNCTIONS,
  ...CIDR_FUNCTIONS,
  ...CSV_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...DATE_PARTS_FUNCTIONS,
  ...ELEMENT_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...JSON_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...MERGE_FUNCTIONS,
  ...NETWORK_FUNCTIONS,
  ...NUMERIC_FUNCTIONS,
  ...PARSE_FUNCTIONS,
  ...PATH_FUNCTIONS,
  ...PRODUCT_FUNCTIONS,
  ...RANGE_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...RSA_FUNCTIONS,
  ...SEARCH_FUNCTIONS,
  ...SEQUENCE_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...SLICE_FUNCTIONS,
  ...STRING_LIST_FUNCTIONS,
  ...TEXT_ENCODING_FUNCTIONS,
  ...TRIM_FUNCTIONS,
  ...URL_FUNCTIONS,
  ...UUID_FUNCTIONS,
  ...YAML_FUNCTIONS,
]);
