package org.jinlei.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.Logger;

/** The container's errors (404, 403, 405, 500 ...) in the same words as our own. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        if (code == HttpServletResponse.SC_METHOD_NOT_ALLOWED || code == HttpServletResponse.SC_NOT_IMPLEMENTED) {
            ErrorPages.notThisWay(request, response);
        } else if (code < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            ErrorPages.notThere(request, response);
        } else {
            if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
                LOG.error("Request failed", failure);
            }
            String id = response.getHeader("X-Request-Id");
            ErrorPages.failed(request, response, id == null ? "" : id);
        }
    }
}
