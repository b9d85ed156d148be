import { describe, expect, it } from 'vitest';
import { Request } from '../../../../../src/sandbox/endpoint/wire/request.js';

const request = Request.fromPlain({
  Text: 'a',
  Count: '12',
  Word: 'x1',
  Yes: 'TRUE',
  No: 'false',
  List: ['a', 'b'],
  Nested: { Inner: 'i' },
  Structures: [{ A: '1' }, { A: '2' }],
});

describe('Request', () => {
  it('reads members by kind', () => {
    expect(request.text('Text')).toBe('a');
    expect(request.integer('Count')).toBe(12);
    expect(request.flag('Yes')).toBe(true);
    expect(request.flag('No')).toBe(false);
    expect(request.texts('List')).toEqual(['a', 'b']);
    expect(request.structure('Nested').text('Inner')).toBe('i');
    expect(request.structures('Structures').map((one) => one.text('A'))).toEqual(['1', '2']);
  });

  it('has nothing for what is not given or of another kind', () => {
    expect(request.text('List')).toBeUndefined();
    expect(request.texts('Text')).toEqual([]);
    expect(request.integer('Absent')).toBeUndefined();
    expect(request.flag('Absent')).toBeUndefined();
    expect(request.structure('Absent').text('Inner')).toBeUndefined();
  });

  it('refuses values of the wrong kind with the parameter', () => {
    expect(() => request.integer('Word')).toThrow('Value (x1) for parameter Word is invalid.');
    expect(() => request.flag('Word')).toThrow('Value (x1) for parameter Word is invalid.');
    expect(() => request.required('Absent')).toThrow('The request must contain the parameter Absent');
  });

  it('goes through plain data and back', () => {
    expect(Request.fromPlain(request.plain()).plain()).toEqual(request.plain());
  });
});
