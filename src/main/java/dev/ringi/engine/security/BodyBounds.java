package dev.ringi.engine.security;

import dev.ringi.engine.UploadDoor;
import dev.ringi.engine.WebappAddresses;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** How long a body may be, by where it is sent to. */
record BodyBounds(List<UploadDoor> uploads) {

    /** A sheet's text is a few hundred kilobytes where it is long. */
    private static final DataSize JSON = DataSize.ofMegabytes(5);

    /** Name and password. */
    private static final DataSize LOGIN = DataSize.ofKilobytes(4);

    /** Buttons on our own pages. */
    private static final DataSize FORM = DataSize.ofKilobytes(64);

    private static final DataSize LEEWAY = DataSize.ofMegabytes(1);

    DataSize of(String path) {
        if (path.startsWith(WebappAddresses.authentication())) {
            return LOGIN;
        }
        return uploads.stream()
                .filter(upload -> path.startsWith(upload.path()))
                .findFirst()
                .map(upload -> DataSize.ofBytes(upload.most().toBytes() + LEEWAY.toBytes()))
                .orElse(path.startsWith(WebappAddresses.api()) ? JSON : FORM);
    }
}
