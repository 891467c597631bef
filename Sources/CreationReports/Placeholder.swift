import Creation
