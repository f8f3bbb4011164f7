package dev.ringi.engine;

import java.util.List;

/** Where the engine's webapps and their REST are, from the server's root on; nobody else spells it. */
public final class WebappAddresses {

    /** The id of our plugin, of which Tasklist and Cockpit have one each. */
    public static final String PLUGIN = "ringi";

    private WebappAddresses() {}

    public static String root() {
        return "/camunda/";
    }

    /** All pages, as a filter's pattern. */
    public static String pages() {
        return root() + "app/*";
    }

    public static String tasklist() {
        return root() + "app/tasklist/default/";
    }

    /** Tasklist with this task open. */
    public static String task(String id) {
        return tasklist() + "#/?task=" + id;
    }

    public static String cockpit() {
        return root() + "app/cockpit/default/";
    }

    /** All that the webapps' pages call lies below. */
    public static String api() {
        return root() + "api/";
    }

    /** The names of the servlets that serve it. */
    public static List<String> apiServlets() {
        return List.of("Engine Api", "Tasklist Api", "Cockpit Api", "Admin Api", "Welcome Api");
    }

    /** Below it people log in and out. */
    public static String authentication() {
        return api() + "admin/auth/";
    }

    /** Takes {@code username} and {@code password} as a form, for a session in Tasklist. */
    public static String login() {
        return authentication() + "user/default/login/tasklist";
    }

    /** Where one logs in and out, as a filter's pattern. */
    public static String logins() {
        return root() + "api/admin/auth/*";
    }

    /** Where a stranger might become the first administrator, as a filter's pattern. */
    public static String setup() {
        return api() + "admin/setup/*";
    }

    /** The engine's REST, behind the login. */
    public static String rest() {
        return rest("engine/default");
    }

    /** What lies below the REST's root; a star for all, as a filter's pattern. */
    public static String rest(String path) {
        return api() + "engine/" + path;
    }

    /** What a feature answers to its pages in Tasklist, behind the login; without a slash at the end. */
    public static String feature(String name) {
        return api() + "tasklist/plugin/" + PLUGIN + "/default/" + name;
    }
}
