package dev.ringi.yaml;

import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file written by hand, read so that whatever is wrong is named by place and rule, all of it at once.
 *
 * <p>Scalars are taken as they are written: no text turns into a number, a date or a truth value.
 */
public final class YamlFile {

    /** In characters; a plan of a thousand sheets has a third of it. */
    private static final int LONGEST = 3_000_000;

    private static final long MOST_BYTES_OF_A_CHARACTER = 4;
    private static final int MOST_PROBLEMS = 200;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /**
     * Hands the file's root to {@code reading} and returns what it made of it, unless it refused anything on the way.
     *
     * @throws YamlRefused with every problem found
     */
    public static <T> T read(Path path, Function<YamlNode, T> reading) {
        return read(name(path), content(path), reading);
    }

    /** What problems with the file are reported under. */
    public static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** @throws YamlRefused where it can't be read */
    public static byte[] content(Path path) {
        return new YamlFile(name(path)).bytes(path);
    }

    /** The same for content that isn't a file on disk. */
    public static <T> T read(String name, byte[] content, Function<YamlNode, T> reading) {
        return new YamlFile(name).take(content, reading);
    }

    /** @throws YamlRefused where there are more than anybody mends in one go */
    void refuse(String path, int line, Refusal rule) {
        problems.add(new Problem(path, line, rule));
        if (problems.size() >= MOST_PROBLEMS) {
            problems.add(new Problem("", Integer.MAX_VALUE, new Refusal("yaml.andMore")));
            throw YamlRefused.of(name, problems);
        }
    }

    private <T> T take(byte[] content, Function<YamlNode, T> reading) {
        var root = new YamlNode(this, "", compose(decode(content)));
        root.checkCharacters();
        var result = reading.apply(root);
        refuseIfAny();
        return result;
    }

    private byte[] bytes(Path path) {
        try {
            if (Files.size(path) > LONGEST * MOST_BYTES_OF_A_CHARACTER) {
                throw stop(0, new Refusal("yaml.tooLarge", LONGEST));
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw stop(0, new Refusal("yaml.unreadable", path.toString()));
        }
    }

    private String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.length() > LONGEST) {
                throw stop(0, new Refusal("yaml.tooLarge", LONGEST));
            }
            // A byte order mark, which Windows editors write, isn't part of the text.
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw stop(0, new Refusal("yaml.encoding"));
        }
    }

    private Node compose(String text) {
        try {
            var bounds = new YamlBounds();
            new Yaml().parse(new StringReader(text)).forEach(bounds::pass);
            var root = new Yaml().compose(new StringReader(text));
            if (root == null) {
                throw stop(0, new Refusal("yaml.empty"));
            }
            return root;
        } catch (YamlBounds.Passed passed) {
            throw stop(passed.line(), passed.rule());
        } catch (ReaderException unreadable) {
            var before = text.substring(0, Math.min(unreadable.getPosition(), text.length()));
            throw stop(
                    (int) before.lines().count(),
                    new Refusal("yaml.sign", Characters.shown(unreadable.getCodePoint())));
        } catch (MarkedYAMLException syntax) {
            var mark = syntax.getProblemMark();
            var isTab = String.valueOf(syntax.getProblem()).contains("TAB");
            throw stop(mark == null ? 0 : mark.getLine() + 1, new Refusal(isTab ? "yaml.tab" : "yaml.syntax"));
        } catch (YAMLException syntax) {
            throw stop(0, new Refusal("yaml.syntax"));
        }
    }

    private YamlRefused stop(int line, Refusal rule) {
        refuse("", line, rule);
        return YamlRefused.of(name, problems);
    }

    private void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw YamlRefused.of(name, problems);
        }
    }
}
