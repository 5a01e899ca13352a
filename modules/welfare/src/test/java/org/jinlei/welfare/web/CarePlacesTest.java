package org.jinlei.welfare.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as a number of pieces or as yuan is counted as it stands, or not at all. */
class CarePlacesTest {

    @Test
    void pieces_are_whole_and_yuan_are_counted_in_fen() {
        assertEquals(3, CarePlaces.amount(false, new BigDecimal("3.00")));
        assertEquals(1250, CarePlaces.amount(true, new BigDecimal("12.5")));
        assertEquals(0, CarePlaces.amount(true, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "18446744073709551617", "1e30", "-1e30", "1e999999999", "100000000.01"})
    void what_is_no_number_of_pieces_is_none(String typed) {
        assertEquals(0, CarePlaces.amount(false, new BigDecimal(typed)), "not rounded, and not what is left of it in sixty-four bits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "92233720368547758.08", "1e30", "1e999999999"})
    void what_is_no_amount_of_money_is_none(String typed) {
        assertEquals(0, CarePlaces.amount(true, new BigDecimal(typed)), "and no page of errors");
    }
}
