/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown when the environment cannot be used; the message is for the operator. */
export class ConfigError extends Error {}

/** Throws `ConfigError` that names the variable and what it is for. */
export function required(environment: Environment, name: string, meaning: string): string {
  const text = environment[name];
  if (!text) throw new ConfigError(`${name} is missing: ${meaning}; see .env.example.`);
  return text;
}

/** Zero or more. Throws `ConfigError` for everything else. */
export function numberOf(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name];
  if (!text) return otherwise;
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new ConfigError(`${name} must be a number, zero or more.`);
  return number;
}
