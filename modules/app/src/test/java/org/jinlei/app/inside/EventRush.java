package org.jinlei.app.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Publishes one event after the other, each in a transaction of its own, until there are enough or the server is killed. Only in the deployment of the tests. */
@WebServlet(EventRush.PATH)
public class EventRush extends HttpServlet {

    static final String PATH = "/test-events";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CountingObserver publisher;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        long run = Long.parseLong(request.getParameter("run"));
        long first = Long.parseLong(request.getParameter("first"));
        long most = Long.parseLong(request.getParameter("most"));
        for (long number = first; number < first + most; number++) {
            publisher.publish(run, number);
        }
    }
}
