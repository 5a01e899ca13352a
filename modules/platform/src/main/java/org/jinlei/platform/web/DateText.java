package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** What is typed into a field of the type {@code date}, read as {@link Moment} reads it. */
@FacesConverter("jinlei.date")
public class DateText implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate read = Moment.date(typed);
        if (read == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Part.say("field.date", String.valueOf(input.getAttributes().get("label"))), null));
        }
        return read;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate value) {
        return Labels.text(value);
    }
}
