/** What the tables of components say beside words, and what every component of a kind takes: the head of docs/components.md. */
export const COMMON_ARGUMENTS = `Defaults that are empty stand for nothing, 0 or false. A duration is written as \`1h30m\`. What is *rendered when used* may hold
\`{{ }}\` with values that exist only then, such as \`{{ .Path }}\`. *Secrets* are masked wherever they would be shown.

Beside its own options every provisioner takes

| Option | Type | Meaning |
| --- | --- | --- |
| \`only\`, \`except\` | list of strings | The builds that it is for, or not for, by their exact names (HCL2: \`type.name\` of the source). |
| \`override\` | map | Other options for single builds: \`"override": {"web": {"inline": ["..."]}}\`. |
| \`pause_before\` | duration | How long to wait before it. |
| \`timeout\` | duration | How long it may take, else it fails; without effect together with \`pause_before\`, as in Packer. |
| \`max_retries\` | int | How often to run it again when it fails. |
| \`continue_on_error\` | bool | HCL2 only: a failure is a warning. |

and every post-processor

| Option | Type | Meaning |
| --- | --- | --- |
| \`only\`, \`except\` | list of strings | As for provisioners. |
| \`name\` | string | By which \`-except\` leaves it out, and what follows it in its chain; else its type. |
| \`keep_input_artifact\` | bool | Keep, or remove, the artifact that it was given; the default is the post-processor's. |
`;
