package dev.ringi.plan;

/**
 * 計画・制度: a kind of yearly document. A further one is an entry under {@code ringi.programmes} and a form.
 *
 * @param code ASCII, never changed once plans refer to it
 * @param sheetForm id of the form that is its sheets' only field definition
 * @param firstYear the fiscal year from which cycles are opened
 */
public record Programme(String code, String name, String sheetForm, Kickoff kickoff, int firstYear) {}
