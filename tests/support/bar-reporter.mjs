/** Jest loads reporters as they are; this one is TypeScript. */
import { tsImport } from 'tsx/esm/api';

const { BarReporter } = await tsImport('./bar-reporter.ts', import.meta.url);
export default BarReporter;
