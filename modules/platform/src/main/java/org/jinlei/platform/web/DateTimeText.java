package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;

/** What is typed into a field of the type {@code dateTime}, read as {@link Moment} reads it. */
@FacesConverter("jinlei.dateTime")
public class DateTimeText implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDateTime read = Moment.dateTime(typed);
        if (read == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Part.say("field.dateTime", String.valueOf(input.getAttributes().get("label"))), null));
        }
        return read;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDateTime value) {
        return Labels.text(value);
    }
}
