/** Trusted Types, where the browser has them. */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string; createHTML(html: string): string }): {
      createScriptURL(url: string): string;
      createHTML(html: string): string;
    };
  };
}
