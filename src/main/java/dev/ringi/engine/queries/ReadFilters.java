package dev.ringi.engine.queries;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Finds a filter, and the caller's right to it, once a command. */
class ReadFilters extends FilterManager {

    private final Map<String, FilterEntity> read = new HashMap<>();

    @Override
    public FilterEntity findFilterById(String id) {
        var known = read.get(id);
        return known == null ? find(id) : known;
    }

    private FilterEntity find(String id) {
        var readable = ((CallersAuthorizations) getAuthorizationManager()).findReadableFilter(id);
        var found = readable == null ? super.findFilterById(id) : readable;
        if (found != null) {
            read.put(id, found);
        }
        return found;
    }
}
