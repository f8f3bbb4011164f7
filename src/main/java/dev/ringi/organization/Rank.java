package dev.ringi.organization;

/** 職位: who decides, from the lowest rung of an approval route to the highest. */
public enum Rank {
    CHIEF("係長"),
    HEAD("課長"),
    DIRECTOR("部長");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    /** As the table of routes names it; a post may bear another title, as 消防長 does. */
    public String label() {
        return label;
    }
}
