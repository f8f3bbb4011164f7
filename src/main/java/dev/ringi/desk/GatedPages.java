package dev.ringi.desk;

import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pages beside the webapps that only members of some groups may open; whoever has such pages offers a bean of it.
 *
 * @param addresses as a pattern
 * @param admitted ids of the groups
 * @param others what anybody else is told
 */
public record GatedPages(String addresses, List<String> admitted, Supplier<Refusal> others) {}
