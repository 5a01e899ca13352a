package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;

/**
 * A form that was sent after the server had forgotten its page. The page is made again from its address and what was typed is put
 * back into it; nothing is carried out until the person sends it once more.
 */
final class StaleForm {

    private StaleForm() {
    }

    static void show(FacesContext faces, String message) throws IOException {
        String viewId = faces.getExternalContext().getRequestServletPath();
        ViewHandler views = faces.getApplication().getViewHandler();
        String derived = views.deriveViewId(faces, viewId);
        UIViewRoot page = begin(faces, views, derived == null ? viewId : derived);
        faces.setViewRoot(page);
        ViewDeclarationLanguage language = views.getViewDeclarationLanguage(faces, page.getViewId());
        language.buildView(faces, page);
        UIComponent metadata = page.getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (metadata != null) {
            for (UIComponent child : metadata.getChildren()) {
                if (child instanceof UIViewAction action && action.getActionExpression() != null) {
                    action.getActionExpression().invoke(faces.getELContext(), new Object[0]);
                }
            }
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, message, message));
        page.processDecodes(faces);
        faces.renderResponse();
    }

    /** Faces keeps the inputs of a page that it builds a second time only when the page began with its metadata, as a restored one does. */
    private static UIViewRoot begin(FacesContext faces, ViewHandler views, String viewId) {
        ViewMetadata metadata = views.getViewDeclarationLanguage(faces, viewId).getViewMetadata(faces, viewId);
        return metadata == null ? views.createView(faces, viewId) : metadata.createMetadataView(faces);
    }
}
