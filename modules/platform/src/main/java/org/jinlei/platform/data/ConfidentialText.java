package org.jinlei.platform.data;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text encrypted in its column ({@code varbinary}, four bytes a Chinese character at most, plus 29). Name it in {@code @Convert}. */
@Converter
public class ConfidentialText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : cipher().encrypted(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] column) {
        return column == null ? null : cipher().decrypted(column);
    }

    private static ColumnCipher cipher() {
        return CDI.current().select(ColumnCipher.class).get();
    }
}
