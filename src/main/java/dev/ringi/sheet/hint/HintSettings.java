package dev.ringi.sheet.hint;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param terms words that every sheet using them should explain, even if no sheet has done so yet
 * @param longestSentence characters, without what stands in brackets
 * @param deadline after which nothing more is looked for
 */
@ConfigurationProperties("ringi.hints")
record HintSettings(
        @DefaultValue List<String> terms,
        @DefaultValue("120") int longestSentence,
        @DefaultValue("2s") Duration deadline) {}
