package org.jinlei.platform.rules;

import jakarta.ejb.ApplicationException;

/**
 * A rule refused the request. Rolls the transaction back; the screen shows the rule's explanation, its source and what to do
 * next, and keeps what was typed.
 */
@ApplicationException(rollback = true)
public class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Object[] arguments;

    /**
     * @param rule      what refused
     * @param arguments values for the explanation; never personal data beyond what the caller has just typed
     */
    public BrokenRule(Rule rule, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.arguments = arguments.clone();
    }

    public Rule rule() {
        return rule;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
