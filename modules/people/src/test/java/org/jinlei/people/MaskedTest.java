package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 38. */
class MaskedTest {

    @ParameterizedTest
    @CsvSource({"张三,张某", "张三丰,张某", "欧阳锋,欧阳某", "欧阳,欧某", "尉迟恭,尉迟某", "司马相如,司马某", "𬱖三,𬱖某", "阿迪力·买买提,阿某", "' 李四 ',李某", "'',''"})
    void aNameKeepsItsSurname(String name, String masked) {
        assertEquals(masked, Masked.name(name));
    }

    @ParameterizedTest
    @CsvSource({"15412345678,154****5678", "03561234567,035****4567", "2123456,****", "'',''"})
    void aPhoneKeepsItsEnds(String number, String masked) {
        assertEquals(masked, Masked.phone(number));
    }

    @ParameterizedTest
    @CsvSource({"山西省泽州县金村镇北村3号,山西省泽州县金村镇****", "山西省晋城市城区东街街道新市街12号,山西省晋城市城区东街街道****", "晋城市城区新市街12号,晋城市城区****", "北坪村3组,****", "'',''"})
    void anAddressKeepsItsTownship(String address, String masked) {
        assertEquals(masked, Masked.address(address));
    }

    @ParameterizedTest
    @CsvSource({"１５４ 1234-5678,15412345678", "+86 15412345678,15412345678", "8615412345678,15412345678", "(0356)2123456,03562123456", "2123456,2123456"})
    void aPhoneIsReadAsPeopleType(String typed, String value) {
        assertEquals(value, PhoneNumber.read(typed).orElseThrow().value());
    }

    @Test
    void nullIsEmpty() {
        assertEquals("", Masked.name(null));
        assertEquals("", Masked.phone(null));
        assertEquals("", Masked.address(null));
        assertEquals(true, PhoneNumber.read(null).isEmpty());
        assertEquals(true, PhoneNumber.read("abc").isEmpty());
    }
}
