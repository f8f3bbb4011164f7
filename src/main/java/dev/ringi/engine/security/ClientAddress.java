package dev.ringi.engine.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where the running request comes: through the proxy where {@code server.forward-headers-strategy} believes it. Of an
 * IPv6 address the network only, since whoever has one address there has them all.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** Empty where no request is served. */
    static Optional<String> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getRemoteAddr())
                .map(ClientAddress::network);
    }

    static String network(String address) {
        try {
            // The container tells numbers, which ask no name server.
            var numbers = InetAddress.getByName(address);
            return numbers instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(numbers.getAddress(), NETWORK_BYTES))
                    : numbers.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
