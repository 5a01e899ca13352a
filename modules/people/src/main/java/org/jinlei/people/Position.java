package org.jinlei.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where something lies: degrees with six places, always with the system they were taken in.
 *
 * @param longitude degrees east, 73 to 136
 * @param latitude  degrees north, 3 to 54
 * @param datum     geodetic system
 */
@Embeddable
public record Position(
        @Column(precision = 9, scale = 6) BigDecimal longitude,
        @Column(precision = 9, scale = 6) BigDecimal latitude,
        @Column(length = 40) @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Datum datum) {

    public Position {
        Objects.requireNonNull(longitude, "longitude");
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(datum, "datum");
    }

    public BigDecimal getLongitude() { return longitude; }
    public BigDecimal getLatitude() { return latitude; }
    public Datum getDatum() { return datum; }
}
