import type { INestApplication } from '@nestjs/common';
import type { Agent } from './stage';

/** A JSON schema as the description of the API writes it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** One thing that can be asked of the API, as its description says it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  /** Null: no JSON is sent. */
  readonly body: Schema | null;
  readonly takesFile: boolean;
}

export interface DescribedApi {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses?: unknown;
}

/** What the running API says of itself. */
export async function describedApi(visitor: Agent): Promise<DescribedApi> {
  const { body } = (await visitor.get('/api/docs-json').expect(200)) as { body: unknown };
  const { paths, components } = body as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Record<string, Schema> };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      method: method as Operation['method'],
      path,
      body: requestBody?.content['application/json']?.schema ?? null,
      takesFile: requestBody?.content['multipart/form-data'] !== undefined,
    })),
  );
  return { operations, schemas: components.schemas };
}

/** A way into the server, as the router itself knows it: also what no description names. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

interface Layer {
  readonly route?: { readonly path: unknown; readonly methods: Readonly<Record<string, boolean>> };
}

/** Every route that the server answers, described or not. */
export function everyRoute(app: INestApplication): readonly Route[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) => {
    if (route === undefined) return [];
    const paths = [route.path].flat().map(String);
    return Object.keys(route.methods).flatMap((method) => paths.map((path) => ({ method, path })));
  });
}
