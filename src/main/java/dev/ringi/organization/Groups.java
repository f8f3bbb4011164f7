package dev.ringi.organization;

/** Ids of the groups that hold tasks; ASCII, since the engine admits nothing else. */
public final class Groups {

    /** 事務局（政策企画課）: confirms, reviews, assembles. */
    public static final String OFFICE = "office";
    /** The committee's secretariat: enters opinions on members' behalf. */
    public static final String SECRETARIAT = "secretariat";
    /** 行財政改革推進委員会: all its members. */
    public static final String COMMITTEE = "committee";
    /** 行財政改革推進本部. */
    public static final String HEADQUARTERS = "headquarters";
    /** IT administrators; the engine's own group. */
    public static final String ADMINISTRATORS = "camunda-admin";

    static final String HEAD = "head";
    static final String CHIEF = "chief";

    private Groups() {}

    /** All members of a department, its head included. */
    public static String staffOf(UnitCode unit) {
        return unit.value();
    }

    public static String headOf(UnitCode unit) {
        return unit.value() + HEAD;
    }

    /** 係長: those who look at a sheet before the head does. */
    public static String chiefOf(UnitCode unit) {
        return unit.value() + CHIEF;
    }

    /** 代決不可: the holders of a seat without those who cover for them. */
    public static String inPerson(String seat) {
        return seat + "inperson";
    }
}
