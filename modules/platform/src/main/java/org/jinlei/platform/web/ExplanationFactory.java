package org.jinlei.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Explanation} in the place of the container's exception handler. */
public class ExplanationFactory extends ExceptionHandlerFactory {

    /** @param wrapped the factory before this one */
    public ExplanationFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Explanation(getWrapped().getExceptionHandler());
    }
}
