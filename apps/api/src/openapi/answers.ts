import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemSchema } from '@penhouder/contracts';
import type { ZodType } from 'zod';

/** Documents what an endpoint answers with, and that every refusal is a problem. */
export function Answers(status: number, schema: ZodType): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiResponse({ status, description: 'Done', standardSchema: schema as never }),
    ApiResponse({ status: 'default', description: 'Refused', standardSchema: problemSchema as never }),
  );
}
