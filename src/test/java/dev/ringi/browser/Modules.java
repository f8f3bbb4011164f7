package dev.ringi.browser;

/** Tasklist's own modules, asked from within the page. */
final class Modules {

    /** Tasklist takes the loader of its modules out of the page once it has begun. */
    private static final String KEEP_LOADER = """
            Object.defineProperty(window, 'require', {
              configurable: true,
              get: () => window.loader,
              set: (loader) => { window.loader = loader || window.loader; },
            })""";

    private static final String ASK = """
            async ([name, script]) => {
              const module = await new Promise((resolve, refuse) => loader([name], resolve, refuse));
              const root = document.querySelector('[cam-tasklist-form]');
              return JSON.stringify(await new Function('module', 'root', 'return ' + script)(module, root));
            }""";

    private final Person person;

    /** To be made before the person opens Tasklist. */
    Modules(Person person) {
        this.person = person;
        person.page().addInitScript(KEEP_LOADER);
    }

    /** The script's value as JSON; it knows {@code module} and the open form, {@code root}. */
    String ask(String module, String script) {
        return (String) person.page().evaluate(ASK, new String[] {module, script});
    }
}
