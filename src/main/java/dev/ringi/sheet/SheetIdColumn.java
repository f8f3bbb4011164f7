package dev.ringi.sheet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link SheetId} as a number in the tables of every feature; JPA takes no converter for an entity's own id. */
@Converter(autoApply = true)
class SheetIdColumn implements AttributeConverter<SheetId, Long> {

    @Override
    public Long convertToDatabaseColumn(SheetId id) {
        return id == null ? null : id.value();
    }

    @Override
    public SheetId convertToEntityAttribute(Long column) {
        return column == null ? null : new SheetId(column);
    }
}
