package dev.ringi.browser;

import dev.ringi.engine.WebappAddresses;

/** Tasklist's own modules, asked from within the page: the very ones that it uses. */
final class Modules {

    private static final String FOLDER = WebappAddresses.root() + "app/tasklist/scripts/ringi/";
    private static final String ASK = """
            async ([address, script]) => {
              const module = await import(address);
              const root = document.querySelector('[cam-tasklist-form]');
              return JSON.stringify(await new Function('module', 'root', 'return ' + script)(module, root));
            }""";

    private final Person person;

    Modules(Person person) {
        this.person = person;
    }

    /** The script's value as JSON; it knows {@code module} and the open form, {@code root}. */
    String ask(String module, String script) {
        return (String) person.page().evaluate(ASK, new String[] {FOLDER + module + ".js", script});
    }
}
