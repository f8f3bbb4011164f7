package dev.ringi.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link UnitCode} as text in the tables of every feature; JPA takes no converter for an entity's own id. */
@Converter(autoApply = true)
class UnitCodeColumn implements AttributeConverter<UnitCode, String> {

    @Override
    public String convertToDatabaseColumn(UnitCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public UnitCode convertToEntityAttribute(String column) {
        return column == null ? null : new UnitCode(column);
    }
}
