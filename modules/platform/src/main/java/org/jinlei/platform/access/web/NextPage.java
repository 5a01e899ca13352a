package org.jinlei.platform.access.web;

import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OwedStep;

/** Where somebody goes who has just proved who they are: to what they still owe, otherwise to the page they wanted. */
final class NextPage {

    private static final String LOCAL = "/(?!/)[A-Za-z0-9/_\\-?=&%.+]*";

    private NextPage() {
    }

    /** Address below the context root; what does not lead into this application counts as nothing wanted. */
    static String of(Access access, String wanted) {
        OwedStep owed = access.owed();
        return owed == null ? local(wanted) : owed.address(local(wanted));
    }

    static String local(String wanted) {
        return wanted != null && wanted.matches(LOCAL) ? wanted : "/home";
    }
}
