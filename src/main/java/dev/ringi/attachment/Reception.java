package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Where people's files arrive: looked through by what we know, then by a virus scanner, where there is one. */
@Component
public class Reception {

    private final AttachmentLimits limits;
    private final VirusScan viruses;

    Reception(AttachmentLimits limits, VirusScan viruses) {
        this.limits = limits;
        this.viruses = viruses;
    }

    /**
     * @param name the one it has at the sender's
     * @throws Refusal that names the file, the rule and the way out
     */
    public CheckedFile receive(String name, InputStream in) {
        var file = CheckedFile.receive(name, in, limits.maxSize());
        try {
            viruses.require(file);
            return file;
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }
}
