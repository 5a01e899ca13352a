package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** What is typed into a field of the type {@code time}, read as {@link Moment} reads it. */
@FacesConverter("jinlei.time")
public class TimeText implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalTime read = Moment.time(typed);
        if (read == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Part.say("field.time", String.valueOf(input.getAttributes().get("label"))), null));
        }
        return read;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime value) {
        return Labels.text(value);
    }
}
