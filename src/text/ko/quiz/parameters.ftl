### quiz: parameters
