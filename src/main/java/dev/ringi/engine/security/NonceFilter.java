package dev.ringi.engine.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The webapps hand the nonce of their Content-Security-Policy from header to page through one attribute that all
 * requests share: under parallel load a page carries another's, its scripts are blocked and it stays blank. Here the
 * page gets the nonce of its own header.
 */
class NonceFilter extends OncePerRequestFilter {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/')).contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        rewrite(page);
        page.copyBodyToResponse();
    }

    private static void rewrite(ContentCachingResponseWrapper page) throws IOException {
        var policy = page.getHeader("Content-Security-Policy");
        var nonce = IN_HEADER.matcher(policy == null ? "" : policy);
        if (isHtml(page) && nonce.find()) {
            // One byte, one character: the page's own encoding doesn't matter.
            var html = new String(page.getContentAsByteArray(), ISO_8859_1);
            var own = Matcher.quoteReplacement("nonce=\"" + nonce.group(1) + "\"");
            page.resetBuffer();
            page.getOutputStream().write(IN_PAGE.matcher(html).replaceAll(own).getBytes(ISO_8859_1));
        }
    }

    private static boolean isHtml(ContentCachingResponseWrapper page) {
        var type = page.getContentType();
        return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }
}
